package vn.motcua.result;

import vn.motcua.dossier.Dossier;

/** Another commune or authority that is asked: to verify a fact, to answer a question. */
interface VerifyingAgency {

    /**
     * Sends the request once per key.
     *
     * @return who took it, in Vietnamese, for the log
     */
    String ask(Dossier dossier, String content, String key);
}
