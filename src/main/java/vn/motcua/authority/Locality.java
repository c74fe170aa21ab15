package vn.motcua.authority;

/**
 * What the law asks about a place.
 *
 * @param difficult a mountainous, island or otherwise difficult commune, where land limits are longer
 * @param difficultConfirmed false while no list of the city has been read
 * @param landBranch code of the branch of the land registration office that serves it
 */
public record Locality(boolean difficult, boolean difficultConfirmed, String landBranch) {}
