package vn.motcua.result;

import vn.motcua.procedure.FromForms;

/** What an agency that was asked thinks of the dossier. */
@FromForms
enum Verdict {
    AGREE,
    OBJECT,
    CONDITIONS
}
