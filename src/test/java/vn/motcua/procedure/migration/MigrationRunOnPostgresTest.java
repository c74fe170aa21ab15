package vn.motcua.procedure.migration;

import vn.motcua.OnPostgres;

@OnPostgres
class MigrationRunOnPostgresTest extends RunRules {}
