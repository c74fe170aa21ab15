package vn.motcua.marriage;

@DossierTest
class FinderTest extends FinderCases {}
