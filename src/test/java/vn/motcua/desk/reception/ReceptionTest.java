package vn.motcua.desk.reception;

import vn.motcua.OnH2;

@OnH2
class ReceptionTest extends ReceptionCases {}
