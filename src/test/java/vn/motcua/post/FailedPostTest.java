package vn.motcua.post;

import vn.motcua.OnH2;

@OnH2
class FailedPostTest extends FailedPostCases {}
