package vn.motcua.marriage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a couple fills in. The names are invented. */
public final class Couple {

    private Couple() {}

    /** A whole start form at the counter of Thanh Khê: both old enough, nothing missing. */
    public static Map<String, Object> ofAge() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("receivingUnit", "20209");
        form.put("channel", "counter");
        form.put("applicantName", "Trần Văn Thử");
        form.put("applicantId", "048095001234");
        form.put("applicantPhone", "0905123456");
        form.put("applicantEmail", "thu@example.vn");
        form.put("applicantAddress", "12 Điện Biên Phủ, phường Thanh Khê");
        form.put("applicantRole", "groom");
        person(form, "groom", "Trần Văn Thử", "1995-03-14", "048095001234");
        person(form, "bride", "Lê Thị Mẫu", "1998-07-02", "048198004321");
        form.put("papers", List.of("declaration-form", "identity"));
        return form;
    }

    private static void person(Map<String, Object> form, String who, String name, String birth, String id) {
        form.put(who + "Name", name);
        form.put(who + "BirthDate", birth);
        form.put(who + "IdNumber", id);
        form.put(who + "Ethnicity", "Kinh");
        form.put(who + "Nationality", "Việt Nam");
        form.put(who + "MarriageOrder", 1);
        form.put(who + "Residence", "Phường Thanh Khê, thành phố Đà Nẵng");
        form.put(who + "MaritalStatus", "single");
    }

    /** The same couple with one field changed. */
    public static Map<String, Object> with(Object... changes) {
        return changed(ofAge(), changes);
    }

    /** Received at Thanh Khê, to be decided at Bà Nà. */
    public static Map<String, Object> ofBaNa() {
        return with("competentUnit", "20308");
    }

    /** Submitted on the national portal. */
    public static Map<String, Object> online() {
        return with("channel", "portal");
    }

    public static Map<String, Object> changed(Map<String, Object> base, Object... changes) {
        Map<String, Object> form = new LinkedHashMap<>(base);
        for (int i = 0; i < changes.length; i += 2) {
            form.put((String) changes[i], changes[i + 1]);
        }
        return form;
    }
}
