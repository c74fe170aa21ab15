package vn.motcua.authority;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;

/**
 * A ward, commune or special zone; or an office that decides dossiers and receives no citizens.
 *
 * @param code NSO code, five digits; of an office a code of ours
 * @param name without its type
 * @param type "phường", "xã", "đặc khu"; empty for an office, whose name says it
 * @param idCode e-government identifier that opens every dossier number
 * @param idCodeSynthetic true while the real identifier is unknown and ours stands in for it
 * @param synthetic true where the office itself stands in for one that has not been published
 * @param locality null for an office
 */
public record Unit(
        String code,
        UnitKind kind,
        String name,
        String type,
        String idCode,
        boolean idCodeSynthetic,
        boolean synthetic,
        @Nullable Locality locality) {

    /** As officers write it: "Phường Thanh Khê". */
    public String fullName() {
        return isCommune() ? type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1) + " " + name : name;
    }

    /** Who decides: "Ủy ban nhân dân phường Thanh Khê". */
    public String authority() {
        return isCommune() ? Wording.say("unit.authority", type, name) : name;
    }

    /** Who receives and returns: "Trung tâm Phục vụ hành chính công phường Thanh Khê". */
    public String serviceCentre() {
        return isCommune() ? Wording.say("unit.service-centre", type, name) : name;
    }

    /** Who signs: "Lãnh đạo UBND Phường Thanh Khê". */
    public String leader() {
        return label(Role.LEADER) + " " + fullName();
    }

    /** Above the signature of a document: "LÃNH ĐẠO ỦY BAN NHÂN DÂN". */
    public String signatory() {
        return Wording.say("unit.signatory." + kind.code());
    }

    /** Whether citizens hand dossiers in here. */
    public boolean isCommune() {
        return kind == UnitKind.COMMUNE;
    }

    /** The candidate group of a role at this unit. */
    public String group(Role role) {
        return role.groupAt(code);
    }

    /** Vietnamese name of a role as it is called here. */
    public String label(Role role) {
        return role == Role.LEADER && !isCommune() ? Wording.say("unit.leader-of-office") : role.label();
    }
}
