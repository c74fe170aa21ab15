package vn.motcua.platform;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** On a real database nothing starts with a secret that is missing or weak: there are no defaults to forget. */
class SecretsAtStart implements EnvironmentPostProcessor, Ordered {

    private static final List<String> REQUIRED = List.of("MOTCUA_DB_URL", "MOTCUA_DB_USER", "MOTCUA_DB_PASSWORD");

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.acceptsProfiles(Profiles.of("postgres"))) {
            return;
        }
        List<String> faults = new ArrayList<>();
        for (String name : REQUIRED) {
            if (environment.getProperty(name, "").isBlank()) {
                faults.add("Thiếu biến môi trường " + name + ".");
            }
        }
        weigh(environment, "MOTCUA_DB_PASSWORD", environment.getProperty("MOTCUA_DB_USER", ""), faults);
        weigh(environment, "MOTCUA_ADMIN_PASSWORD", FirstAdministrator.ID, faults);
        if (!faults.isEmpty()) {
            throw new UnsafeSecretsException(faults);
        }
    }

    private static void weigh(ConfigurableEnvironment environment, String name, String user, List<String> faults) {
        String secret = environment.getProperty(name, "");
        if (!secret.isBlank()) {
            WeakSecret.reason(secret, user)
                    .ifPresent(reason -> faults.add("Mật khẩu trong " + name + " quá yếu: " + reason + "."));
        }
    }
}
