package vn.motcua.scenario;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Every program of the tests can play scenarios; the one that is delivered cannot. */
@Configuration(proxyBeanMethods = false)
@Import(ScenarioBeans.class)
class ScenariosOfTheTest {}
