package vn.motcua.authority;

import vn.motcua.Wording;

/**
 * A ward, commune or special zone.
 *
 * @param code NSO code, five digits
 * @param idCode e-government identifier that opens every dossier number
 * @param idCodeSynthetic true while the real identifier is unknown and ours stands in for it
 */
public record Unit(String code, String name, String type, String idCode, boolean idCodeSynthetic) {

    /** As officers write it: "Phường Thanh Khê". */
    public String fullName() {
        return type.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + type.substring(1) + " " + name;
    }

    /** Who decides: "Ủy ban nhân dân phường Thanh Khê". */
    public String authority() {
        return Wording.say("unit.authority", type, name);
    }

    /** Who receives and returns: "Trung tâm Phục vụ hành chính công phường Thanh Khê". */
    public String serviceCentre() {
        return Wording.say("unit.service-centre", type, name);
    }

    /** The candidate group of a role at this unit. */
    public String group(Role role) {
        return role.groupAt(code);
    }
}
