package vn.motcua.bench;

import vn.motcua.Refusal;

/** The city is not made, or not measured. */
final class CityRefused extends Refusal {

    CityRefused(String message) {
        super(message);
    }
}
