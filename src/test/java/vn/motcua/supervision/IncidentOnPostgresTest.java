package vn.motcua.supervision;

import vn.motcua.OnPostgres;

@OnPostgres
class IncidentOnPostgresTest extends IncidentCases {}
