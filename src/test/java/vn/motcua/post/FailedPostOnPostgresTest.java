package vn.motcua.post;

import vn.motcua.OnPostgres;

@OnPostgres
class FailedPostOnPostgresTest extends FailedPostCases {}
