package vn.motcua.paper.digitisation;

import vn.motcua.OnH2;

@OnH2
class DigitisationTest extends DigitisationCases {}
