package vn.motcua.procedure.deployment;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which procedures there are, in which versions, and how their last deployment ended. */
@RestController
@RequestMapping("/api/procedures")
class ProceduresApi {

    private final ProcedureList procedures;

    ProceduresApi(ProcedureList procedures) {
        this.procedures = procedures;
    }

    @GetMapping
    List<ProcedureView> list() {
        return procedures.all();
    }

    @GetMapping("/{slug}")
    ResponseEntity<ProcedureView> one(@PathVariable("slug") String slug) {
        return ResponseEntity.of(procedures.one(slug));
    }
}
