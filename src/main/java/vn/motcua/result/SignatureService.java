package vn.motcua.result;

/** The leaders' specialised digital signature (chữ ký số chuyên dùng công vụ). */
interface SignatureService {

    /** Signs what {@code text} says, and tells in Vietnamese by what signature. */
    String sign(String signer, String text);
}
