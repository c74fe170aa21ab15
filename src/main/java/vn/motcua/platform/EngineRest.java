package vn.motcua.platform;

import jakarta.ws.rs.ApplicationPath;
import org.camunda.bpm.spring.boot.starter.rest.CamundaJerseyResourceConfig;
import org.springframework.stereotype.Component;

/** Camunda's REST API, with our errors and our reading of uploads. */
@Component
@ApplicationPath("/engine-rest")
class EngineRest extends CamundaJerseyResourceConfig {

    @Override
    protected void registerCamundaRestResources() {
        EngineErrors.replaceCamundas();
        OneFileOfEachName.replaceCamundas();
        super.registerCamundaRestResources();
    }
}
