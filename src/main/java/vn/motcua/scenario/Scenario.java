package vn.motcua.scenario;

import java.util.List;

/**
 * What is played.
 *
 * @param slug the folder it lies in, whose path it tells
 * @param file as it is named to people: {@code processes/<slug>/scenarios/<id>.yaml}
 * @param then what must hold at the end
 */
record Scenario(
        String slug, String id, String file, String name, Given given, List<Step> steps, List<Expectation> then) {}
