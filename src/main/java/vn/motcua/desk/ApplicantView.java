package vn.motcua.desk;

import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Applicant;

/** Who handed the dossier in. */
record ApplicantView(
        String name,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address) {

    static ApplicantView of(Applicant who) {
        return new ApplicantView(who.name(), who.idNumber(), who.phone(), who.email(), who.address());
    }
}
