package vn.motcua.desk.reception;

import vn.motcua.OnPostgres;

@OnPostgres
class ReceptionOnPostgresTest extends ReceptionCases {}
