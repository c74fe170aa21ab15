package vn.motcua.result;

import vn.motcua.dossier.Dossier;

/** The authority's website, where results are published that the law wants public. */
interface PublicWebsite {

    /**
     * Publishes the result once per key.
     *
     * @return where it can be read, in Vietnamese, for the log
     */
    String publish(Dossier dossier, String key);
}
