package vn.motcua.supervision;

import vn.motcua.OnPostgres;

@OnPostgres
class HistoryOnPostgresTest extends HistoryCases {}
