package vn.motcua.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * On a real database nothing starts with a secret that is missing or weak: there are no defaults to forget. And the known
 * password of the demonstration is not offered to the network.
 */
class SecretsAtStart implements EnvironmentPostProcessor, Ordered {

    private static final List<String> REQUIRED = List.of("MOTCUA_DB_URL", "MOTCUA_DB_USER", "MOTCUA_DB_PASSWORD");
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "localhost");

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        List<String> faults = new ArrayList<>();
        if (environment.acceptsProfiles(Profiles.of("postgres"))) {
            askForSecrets(environment, faults);
        }
        if (environment.acceptsProfiles(Profiles.of("demo"))
                && !LOOPBACK.contains(environment.getProperty("server.address", ""))) {
            faults.add("Hồ sơ demo có tài khoản với mật khẩu công khai nên chỉ được mở trên chính máy này"
                    + " (server.address phải là 127.0.0.1).");
        }
        if (!faults.isEmpty()) {
            throw new UnsafeSecretsException(faults);
        }
    }

    private static void askForSecrets(ConfigurableEnvironment environment, List<String> faults) {
        for (String name : REQUIRED) {
            if (environment.getProperty(name, "").isBlank()) {
                faults.add("Thiếu biến môi trường " + name + ".");
            }
        }
        weigh(environment, "MOTCUA_DB_PASSWORD", environment.getProperty("MOTCUA_DB_USER", ""), faults);
        weigh(environment, "MOTCUA_ADMIN_PASSWORD", FirstAdministrator.ID, faults);
    }

    private static void weigh(ConfigurableEnvironment environment, String name, String user, List<String> faults) {
        String secret = environment.getProperty(name, "");
        if (!secret.isBlank()) {
            WeakSecret.reason(secret, user)
                    .ifPresent(reason -> faults.add("Mật khẩu trong " + name + " quá yếu: " + reason + "."));
        }
    }
}
