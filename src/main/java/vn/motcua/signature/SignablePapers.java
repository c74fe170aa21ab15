package vn.motcua.signature;

import java.util.List;

/** Whoever keeps papers that the authority signs. */
public interface SignablePapers {

    /** Those of a dossier that lack the signature, in the order in which they are to be signed; asked inside a transaction. */
    List<Signable> awaitingSignature(String dossierNumber);
}
