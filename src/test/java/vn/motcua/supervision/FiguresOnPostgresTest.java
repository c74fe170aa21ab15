package vn.motcua.supervision;

import vn.motcua.OnPostgres;

@OnPostgres
class FiguresOnPostgresTest extends FiguresCases {}
