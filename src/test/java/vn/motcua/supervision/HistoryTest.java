package vn.motcua.supervision;

import vn.motcua.OnH2;

@OnH2
class HistoryTest extends HistoryCases {}
