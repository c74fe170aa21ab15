package vn.motcua.document;

import vn.motcua.OnPostgres;

@OnPostgres
class DocumentBooksOnPostgresTest extends DocumentBooksCases {

    @Override
    String unit() {
        return "20197";
    }
}
