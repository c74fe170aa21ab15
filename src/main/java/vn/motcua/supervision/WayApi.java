package vn.motcua.supervision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierUnknown;
import vn.motcua.procedure.PassedModels;

/** The way of a dossier on the drawings of its procedure, for the officers whom it concerns: without the times, which are the supervisor's. */
@RestController
class WayApi {

    /**
     * @param passed ids of nodes and flows that were certainly passed
     * @param done how often each step was done, by its id
     * @param bpmn XML with the layout
     */
    record Way(
            String name,
            int version,
            Set<String> passed,
            Set<String> standing,
            Map<String, Integer> done,
            String bpmn) {}

    private final DossierAccess access;
    private final CourseReader courses;
    private final PassedModels models;

    WayApi(DossierAccess access, CourseReader courses, PassedModels models) {
        this.access = access;
        this.courses = courses;
        this.models = models;
    }

    /**
     * The procedure first, then the parts that it called.
     *
     * @throws DossierUnknown if there is none, or none that concerns the reader
     */
    @GetMapping("/api/dossiers/{number}/way")
    List<Way> way(@PathVariable("number") String number) {
        access.readable(number);
        return courses.of(number).models().stream()
                .flatMap(model -> models.drawing(model.definition()).stream()
                        .map(bpmn -> new Way(
                                model.name(), model.version(), model.passed(), model.standing(), model.done(), bpmn)))
                .toList();
    }
}
