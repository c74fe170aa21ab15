package vn.motcua.paper;

import vn.motcua.OnH2;

@OnH2
class KeptFilesTest extends KeptFilesCases {}
