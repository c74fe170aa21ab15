package vn.motcua.signature;

import vn.motcua.Wording;

/** Leaders sign by a service elsewhere, and the settings say nothing of how officers sign copies. */
final class NoKeys implements KeyRing {

    @Override
    public SigningKey keyOf(Signatory signatory) {
        throw new SigningFailed(Wording.say("signature.no-keys-for-copies"), null);
    }
}
