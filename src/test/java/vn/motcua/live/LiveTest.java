package vn.motcua.live;

import vn.motcua.OnH2;

@OnH2
class LiveTest extends LiveCases {}
