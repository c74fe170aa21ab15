package vn.motcua.desk;

/** An officer, as colleagues are told of them. */
record Colleague(String account, String name) {}
