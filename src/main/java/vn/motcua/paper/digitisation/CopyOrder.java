package vn.motcua.paper.digitisation;

/**
 * A copy that an officer wants signed.
 *
 * @param copy SHA-256 of the copy as it is
 * @param by account of the officer who has checked it
 * @param unit for which that officer signs
 */
record CopyOrder(String copy, String by, String unit) {}
