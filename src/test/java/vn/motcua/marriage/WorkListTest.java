package vn.motcua.marriage;

@DossierTest
class WorkListTest extends WorkListCases {}
