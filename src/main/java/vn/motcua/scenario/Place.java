package vn.motcua.scenario;

/** Where something stands: file and line, counted from 1. */
record Place(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
