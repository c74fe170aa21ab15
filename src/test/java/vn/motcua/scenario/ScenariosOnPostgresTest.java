package vn.motcua.scenario;

import vn.motcua.OnPostgres;

@OnPostgres
class ScenariosOnPostgresTest extends EachScenario {}
