package vn.motcua.scenario;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import vn.motcua.post.Consignments;
import vn.motcua.post.ItemNumber;
import vn.motcua.post.Label;

/** Labels for scenarios, each with a number that no consignment has: scenarios are played again and again. */
record Postbag(Consignments consignments) {

    private static final AtomicInteger LAST = new AtomicInteger(10_000_000);

    /** The number of the consignment; the next free one when it has none. */
    String number(Label label) {
        return label.itemNumber() != null
                ? label.itemNumber()
                : Stream.generate(Postbag::next)
                        .filter(number -> consignments.find(number).isEmpty())
                        .findFirst()
                        .orElseThrow();
    }

    private static String next() {
        String serial = String.valueOf(LAST.incrementAndGet());
        return "EA" + serial + ItemNumber.checkDigit(serial) + "VN";
    }
}
