package vn.motcua.procedure;

import vn.motcua.dossier.Dossier;

/** Something that the program knows of a dossier and shows in a read-only field of forms; nobody enters it. */
public interface FormFact {

    /** Key of the field. */
    String field();

    /** Asked only for a form that has the field. */
    Object of(Dossier dossier);
}
