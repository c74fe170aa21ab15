package vn.motcua.live;

import vn.motcua.OnPostgres;

@OnPostgres
class LiveOnPostgresTest extends LiveCases {}
