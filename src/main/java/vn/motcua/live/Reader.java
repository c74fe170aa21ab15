package vn.motcua.live;

import java.util.Set;

/**
 * Who looks at an open page, as it was when the page connected; pages connect anew every few minutes.
 *
 * @param supervises sees how all offices work
 */
public record Reader(String account, Set<String> groups, Set<String> units, boolean supervises) {}
