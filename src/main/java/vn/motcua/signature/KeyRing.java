package vn.motcua.signature;

/** Signers of this house: each person's, role's or unit's key. */
interface KeyRing {

    /** @throws SigningFailed when there is no key for them, or it cannot be reached */
    SigningKey keyOf(Signatory signatory);
}
