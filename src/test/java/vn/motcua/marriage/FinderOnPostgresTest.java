package vn.motcua.marriage;

import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.OnPostgres;

@OnPostgres
@ExtendWith(DossierTest.RunningClock.class)
class FinderOnPostgresTest extends FinderCases {}
