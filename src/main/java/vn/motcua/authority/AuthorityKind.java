package vn.motcua.authority;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of authority decides. Those after the land office do not work in this system: they are only named. */
public enum AuthorityKind {
    /** The People's Committee of the place. */
    @JsonProperty("commune")
    COMMUNE,
    /** The branch of the land registration office that serves the place. */
    @JsonProperty("land-branch")
    LAND_BRANCH,
    /** The city's land registration office, wherever the place. */
    @JsonProperty("land-office")
    LAND_OFFICE,
    @JsonProperty("department")
    DEPARTMENT,
    @JsonProperty("management-board")
    MANAGEMENT_BOARD;

    boolean outside() {
        return this == DEPARTMENT || this == MANAGEMENT_BOARD;
    }
}
