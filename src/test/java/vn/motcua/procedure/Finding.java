package vn.motcua.procedure;

/**
 * What a model rule found.
 *
 * @param element id of the element in the file
 * @param message Vietnamese: what is wrong and what to do
 */
record Finding(String file, String element, String message) {}
