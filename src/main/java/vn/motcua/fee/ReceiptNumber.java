package vn.motcua.fee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.motcua.Wording;

/** A number in the receipt book that a unit keeps for a year, without gap. */
@Embeddable
record ReceiptNumber(
        @Column(name = "receipt_unit") String unit,
        @Column(name = "receipt_year") int year,
        @Column(name = "receipt_serial") int serial) {

    /** As it is printed: 0000012/2026. */
    String text() {
        return Wording.say("fee.receipt-number", "%07d".formatted(serial), String.valueOf(year));
    }
}
