package vn.motcua.paper;

import vn.motcua.OnPostgres;

@OnPostgres
class SpoiledFileOnPostgresTest extends SpoiledFileCases {}
