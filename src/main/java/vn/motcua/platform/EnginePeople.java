package vn.motcua.platform;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.authority.People;
import vn.motcua.authority.SystemRights;

/** The names that stand at the engine's accounts. */
@Component
class EnginePeople implements People {

    private static final int MOST = 200;

    private final ObjectProvider<IdentityService> identity;
    private final SystemRights systemRights;
    private final Remembered<String> names = new Remembered<>(Duration.ofSeconds(30));

    EnginePeople(ObjectProvider<IdentityService> identity, SystemRights systemRights) {
        this.identity = identity;
        this.systemRights = systemRights;
    }

    @Override
    public Optional<String> nameOf(String account) {
        String known = names.get(account);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<String> read = systemRights
                .call(() -> Optional.ofNullable(
                        identity.getObject().createUserQuery().userId(account).singleResult()))
                .map(EnginePeople::fullName)
                .filter(name -> !name.isBlank());
        read.ifPresent(name -> names.put(account, name));
        return read;
    }

    @Override
    public List<String> inGroup(String group) {
        return systemRights.call(() ->
                identity
                        .getObject()
                        .createUserQuery()
                        .memberOfGroup(group)
                        .orderByUserId()
                        .asc()
                        .listPage(0, MOST)
                        .stream()
                        .map(User::getId)
                        .toList());
    }

    private static String fullName(User user) {
        return Stream.of(user.getFirstName(), user.getLastName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "))
                .trim();
    }
}
