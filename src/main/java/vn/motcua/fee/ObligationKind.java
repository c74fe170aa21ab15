package vn.motcua.fee;

import vn.motcua.procedure.FromForms;

/** What a citizen may owe. */
@FromForms
enum ObligationKind {
    FEE,
    TAX,
    OTHER
}
