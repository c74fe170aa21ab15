package vn.motcua.document;

import java.util.Locale;
import vn.motcua.procedure.FromForms;

/** In which capacity a leader signs, as Nghị định 30/2020/NĐ-CP, Phụ lục I writes it above the signature. */
@FromForms
enum Capacity {
    /** Thay mặt: for the whole People's Committee; elsewhere the head. */
    TM,
    /** Ký thay: a deputy for the head. */
    KT,
    /** Quyền: acting head. */
    Q,
    /** Thừa lệnh: the head of a division by order. */
    TL,
    /** Thừa ủy quyền: by authorisation. */
    TUQ;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
