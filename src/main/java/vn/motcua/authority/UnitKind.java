package vn.motcua.authority;

import static vn.motcua.authority.Role.CIVIL_STATUS;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What kind of office a dossier may lie at. Only the communes take dossiers in; an office of the land registration decides. */
public enum UnitKind {
    /** A ward, commune or special zone. */
    COMMUNE,
    /** A regional branch of the land registration office. */
    LAND_BRANCH,
    /** The city's land registration office. */
    LAND_OFFICE;

    /** As data files and the API write it: {@code land-branch}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The roles that somebody holds at such an office. */
    public List<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> this == COMMUNE || role != CIVIL_STATUS)
                .toList();
    }

    static UnitKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No kind of office is called " + code));
    }
}
