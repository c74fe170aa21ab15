package vn.motcua.notice;

import vn.motcua.OnPostgres;

@OnPostgres
class UnsentNoticeOnPostgresTest extends UnsentNoticeCases {}
