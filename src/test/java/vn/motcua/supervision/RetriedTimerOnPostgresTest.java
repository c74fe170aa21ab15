package vn.motcua.supervision;

import vn.motcua.OnPostgres;

@OnPostgres
class RetriedTimerOnPostgresTest extends RetriedTimerCases {}
