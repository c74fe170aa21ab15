package vn.motcua.deadline;

import vn.motcua.OnH2;

@OnH2
class ReversalTest extends ReversalCases {}
