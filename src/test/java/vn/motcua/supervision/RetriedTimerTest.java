package vn.motcua.supervision;

import vn.motcua.OnH2;

@OnH2
class RetriedTimerTest extends RetriedTimerCases {}
