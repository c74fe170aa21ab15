package vn.motcua.procedure.migration;

import vn.motcua.OnH2;

@OnH2
class MigrationRunTest extends RunRules {}
