package vn.motcua.signature;

import org.jspecify.annotations.Nullable;

/**
 * One signature on one PDF.
 *
 * @param reason as PDF readers show it, in Vietnamese
 * @param stamp null for a signature that is not seen on the page
 */
public record SignatureOrder(Signatory signatory, String reason, @Nullable StampPlace stamp) {}
