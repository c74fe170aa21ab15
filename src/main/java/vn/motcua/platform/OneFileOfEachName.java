package vn.motcua.platform;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.engine.rest.mapper.MultipartFormData;
import org.camunda.bpm.engine.rest.mapper.MultipartFormData.FormPart;
import org.camunda.bpm.engine.rest.mapper.MultipartPayloadProvider;
import vn.motcua.Wording;

/** Of two uploaded files of one name Camunda's REST keeps the last and says nothing; here both are refused. */
@Provider
@Consumes(MediaType.MULTIPART_FORM_DATA)
public final class OneFileOfEachName extends MultipartPayloadProvider {

    /** Both applications read the same set when they start. */
    static void replaceCamundas() {
        Set<Class<?>> configuration = CamundaRestResources.getConfigurationClasses();
        configuration.remove(MultipartPayloadProvider.class);
        configuration.add(OneFileOfEachName.class);
    }

    @Override
    protected MultipartFormData createMultipartFormDataInstance() {
        return new MultipartFormData() {
            @Override
            public void addPart(FormPart part) {
                boolean file = part.getFileName() != null;
                if (file && (getNamedPart(part.getFieldName()) != null || holds(this, part.getFileName()))) {
                    throw new BadUserRequestException(Wording.say("upload.twice", part.getFileName()));
                }
                super.addPart(part);
            }
        };
    }

    private static boolean holds(MultipartFormData parts, String file) {
        return parts.getPartNames().stream()
                .anyMatch(name -> file.equals(parts.getNamedPart(name).getFileName()));
    }
}
