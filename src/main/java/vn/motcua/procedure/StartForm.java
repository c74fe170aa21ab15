package vn.motcua.procedure;

/**
 * The start form of a procedure in force.
 *
 * @param procedure slug
 * @param procedureName Vietnamese name
 */
public record StartForm(String procedure, String procedureName, Form form) {}
