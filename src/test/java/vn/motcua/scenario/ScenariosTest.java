package vn.motcua.scenario;

import vn.motcua.OnH2;

@OnH2
class ScenariosTest extends EachScenario {}
