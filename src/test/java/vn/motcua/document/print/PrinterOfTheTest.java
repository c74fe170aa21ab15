package vn.motcua.document.print;

/** The printer of the program. */
public final class PrinterOfTheTest {

    private PrinterOfTheTest() {}

    public static Printer printer() {
        return new HtmlPrinter();
    }
}
