package vn.motcua.paper;

import vn.motcua.OnPostgres;

@OnPostgres
class KeptFilesOnPostgresTest extends KeptFilesCases {}
