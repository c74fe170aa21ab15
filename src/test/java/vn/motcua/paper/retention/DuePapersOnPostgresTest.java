package vn.motcua.paper.retention;

import vn.motcua.OnPostgres;

@OnPostgres
class DuePapersOnPostgresTest extends DuePapersCases {}
