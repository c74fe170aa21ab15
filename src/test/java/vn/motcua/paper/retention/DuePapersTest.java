package vn.motcua.paper.retention;

import vn.motcua.OnH2;

@OnH2
class DuePapersTest extends DuePapersCases {}
