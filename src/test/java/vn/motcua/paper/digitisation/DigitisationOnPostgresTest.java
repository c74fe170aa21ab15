package vn.motcua.paper.digitisation;

import vn.motcua.OnPostgres;

@OnPostgres
class DigitisationOnPostgresTest extends DigitisationCases {}
