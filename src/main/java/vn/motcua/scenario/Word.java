package vn.motcua.scenario;

/** A name that a scenario uses, and where. */
record Word(String text, Place place) {

    static Word of(Entry entry) {
        return new Word(entry.text(), entry.place());
    }

    BadScenario wrong(String key, Object... gaps) {
        return BadScenario.at(place, key, gaps);
    }
}
