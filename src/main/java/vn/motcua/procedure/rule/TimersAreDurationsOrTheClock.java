package vn.motcua.procedure.rule;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

final class TimersAreDurationsOrTheClock extends DiagramRule {

    private static final Pattern WEEKS = Pattern.compile("P[1-9]\\d{0,3}W");
    private static final Pattern CLOCK =
            Pattern.compile("\\s*\\$\\{\\s*(?:(?:deadline|post)\\.\\w+|fee\\.payBy)\\([^{}]*\\)\\s*}\\s*");

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return diagram.all(TimerEventDefinition.class).flatMap(timer -> {
            BaseElement event = (BaseElement) timer.getParentElement();
            long given = Stream.of(timer.getTimeDate(), timer.getTimeDuration(), timer.getTimeCycle())
                    .filter(each -> each != null)
                    .count();
            if (given != 1) {
                return Stream.of(fault("none", diagram, event));
            }
            return wrong(timer)
                    .map(text -> timer.getTimeDate() != null && duration(text)
                            ? fault("date", diagram, event, text)
                            : found(diagram, event, text))
                    .stream();
        });
    }

    private static Optional<String> wrong(TimerEventDefinition timer) {
        return Stream.of(
                        text(timer.getTimeDuration()).filter(text -> !duration(text)),
                        text(timer.getTimeCycle()).filter(text -> !cycle(text)),
                        text(timer.getTimeDate())
                                .filter(text -> !CLOCK.matcher(text).matches() && !date(text)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> text(@Nullable ModelElementInstance part) {
        return Optional.ofNullable(part).map(each -> each.getTextContent().trim());
    }

    private static boolean cycle(String text) {
        int slash = text.indexOf('/');
        return slash > 0 && text.substring(0, slash).matches("R\\d*") && duration(text.substring(slash + 1));
    }

    /** An ISO duration that is longer than nothing. */
    /** As the engine reads it: weeks alone, or years to seconds, in capitals. */
    static boolean duration(String text) {
        if (WEEKS.matcher(text).matches()) {
            return true;
        }
        try {
            return text.startsWith("P")
                    && DatatypeFactory.newInstance().newDuration(text).getSign() > 0;
        } catch (IllegalArgumentException | DatatypeConfigurationException e) {
            return false;
        }
    }

    private static boolean date(String text) {
        return read(text, OffsetDateTime::parse).isPresent()
                || read(text, LocalDateTime::parse).isPresent();
    }

    private static <T> Optional<T> read(String text, Function<CharSequence, T> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
