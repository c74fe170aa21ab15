package vn.motcua.deadline;

import vn.motcua.OnPostgres;

@OnPostgres
class ReversalOnPostgresTest extends ReversalCases {}
