package vn.motcua.desk;

/** A unit or an office as a reader is told of it. */
record Office(String code, String name) {}
