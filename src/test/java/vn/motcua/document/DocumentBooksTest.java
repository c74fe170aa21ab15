package vn.motcua.document;

import vn.motcua.OnH2;

@OnH2
class DocumentBooksTest extends DocumentBooksCases {

    @Override
    String unit() {
        return "20197";
    }
}
