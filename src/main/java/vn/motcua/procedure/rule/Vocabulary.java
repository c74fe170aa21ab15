package vn.motcua.procedure.rule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words a model may use besides its own.
 *
 * @param blocks the building blocks by the name under which models call them
 * @param facts the beans whose methods expressions may call, by the word analysts write
 * @param roles what may stand behind the office in a candidate group
 */
public record Vocabulary(Map<String, BlockDescription> blocks, Map<String, Class<?>> facts, Set<String> roles) {

    private static final Pattern CALL = Pattern.compile("\\s*\\$\\{\\s*(\\w+)\\s*}\\s*");

    public static Vocabulary of(Collection<BlockDescription> blocks, Map<String, Class<?>> facts, Set<String> roles) {
        Map<String, BlockDescription> byName = new LinkedHashMap<>();
        blocks.forEach(block -> byName.put(block.name(), block));
        return new Vocabulary(byName, facts, roles);
    }

    /** The block that a delegate expression calls. */
    Optional<BlockDescription> called(@Nullable String delegateExpression) {
        Matcher call = CALL.matcher(delegateExpression == null ? "" : delegateExpression);
        return call.matches() ? Optional.ofNullable(blocks.get(call.group(1))) : Optional.empty();
    }
}
