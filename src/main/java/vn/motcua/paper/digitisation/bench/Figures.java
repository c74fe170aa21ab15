package vn.motcua.paper.digitisation.bench;

/**
 * What a set of pages came to.
 *
 * @param cpuNanos of the thread that read them, from the file to the page in the PDF
 */
record Figures(ErrorRate errors, double worstPercent, int pages, long cpuNanos) {

    static final Figures NONE = new Figures(new ErrorRate(0, 0), 0, 0, 0);

    Figures plus(ErrorRate page, long nanos) {
        return new Figures(errors.plus(page), Math.max(worstPercent, page.percent()), pages + 1, cpuNanos + nanos);
    }

    double secondsPerPage() {
        return cpuNanos / 1e9 / Math.max(1, pages);
    }
}
