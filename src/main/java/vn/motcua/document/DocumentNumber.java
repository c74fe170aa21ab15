package vn.motcua.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The number of a document as it is printed and, where it was drawn from a book of ours, its place in that book.
 *
 * @param text 12/GTN-TTPVHCC
 * @param unit code of the unit that keeps the book; null, as what follows, when another book gave the number
 */
@Embeddable
record DocumentNumber(
        @Column(name = "document_number") String text,
        @Column(name = "book_unit") @Nullable String unit,
        @Column(name = "book_year") @Nullable Integer year,
        @Column(name = "book_serial") @Nullable Integer serial) {

    /** Given by the records office or a register. */
    static DocumentNumber given(String text) {
        return new DocumentNumber(text, null, null, null);
    }
}
