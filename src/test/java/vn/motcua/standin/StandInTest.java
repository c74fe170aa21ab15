package vn.motcua.standin;

import vn.motcua.OnH2;

@OnH2
class StandInTest extends StandInCases {}
