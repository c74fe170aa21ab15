package vn.motcua.notice;

import vn.motcua.OnH2;

@OnH2
class UnsentNoticeTest extends UnsentNoticeCases {}
