package vn.motcua.standin;

import vn.motcua.OnPostgres;

@OnPostgres
class StandInOnPostgresTest extends StandInCases {}
