package vn.motcua.procedure;

/** One wrong field: its key and, in Vietnamese, what is wrong with it. */
public record FieldError(String field, String message) {}
