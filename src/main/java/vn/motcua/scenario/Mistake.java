package vn.motcua.scenario;

import vn.motcua.Wording;

/** What is wrong with a scenario or with what it met: the place in the file and a Vietnamese sentence. */
record Mistake(Place place, String what) {

    /** One line, as a person reads it. */
    String line() {
        return Wording.say("scenario.mistake", place.file(), String.valueOf(place.line()), what);
    }
}
