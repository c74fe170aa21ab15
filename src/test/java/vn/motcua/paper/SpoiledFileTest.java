package vn.motcua.paper;

import vn.motcua.OnH2;

@OnH2
class SpoiledFileTest extends SpoiledFileCases {}
