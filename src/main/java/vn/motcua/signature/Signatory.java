package vn.motcua.signature;

/**
 * Who signs, and for whom.
 *
 * @param account of the officer; of a signature that no one officer gives, the group ({@code 20209.lanhdao})
 * @param name as the stamp shows it
 * @param unitCode of the authority for which is signed
 * @param unitName of that authority, in full
 */
public record Signatory(String account, String name, String unitCode, String unitName) {}
