package vn.motcua.paper;

/**
 * What came of a sweep.
 *
 * @param files that were read
 * @param bytes that were read
 * @param bad files that are damaged or missing
 * @param cleared leftovers that were cleared away
 */
record SweepReport(long files, long bytes, int bad, int cleared) {

    SweepReport plus(SweepReport other) {
        return new SweepReport(files + other.files, bytes + other.bytes, bad + other.bad, cleared + other.cleared);
    }
}
