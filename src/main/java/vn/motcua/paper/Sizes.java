package vn.motcua.paper;

import vn.motcua.Wording;

/** Numbers of bytes as people read them. */
final class Sizes {

    private static final long KILO = 1024;

    private Sizes() {}

    /** In MB with one decimal at most, below one MB in KB, below one KB in bytes. */
    static String say(long bytes) {
        if (bytes < KILO) {
            return Wording.say("paper.size.bytes", bytes);
        }
        return bytes < KILO * KILO
                ? Wording.say("paper.size.kilo", bytes / KILO)
                : Wording.say("paper.size.mega", bytes / (double) (KILO * KILO));
    }
}
