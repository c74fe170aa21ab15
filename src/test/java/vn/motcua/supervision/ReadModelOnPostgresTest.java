package vn.motcua.supervision;

import vn.motcua.OnPostgres;

@OnPostgres
class ReadModelOnPostgresTest extends ReadModelCases {}
