package vn.motcua.procedure.deployment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;
import vn.motcua.procedure.BlockCatalogue;
import vn.motcua.procedure.rule.ModelRules;

@Configuration(proxyBeanMethods = false)
class DeploymentConfiguration {

    /** The words of the rules are the names of all beans, so they are read when the first deployment comes. */
    @Bean
    ProcedureRules procedureRules(BlockCatalogue blocks) {
        var rules = SingletonSupplier.of(() -> new ModelRules(blocks.vocabulary()));
        return files -> rules.obtain().check(files);
    }
}
