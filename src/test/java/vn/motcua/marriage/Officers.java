package vn.motcua.marriage;

import java.util.Map;
import org.springframework.stereotype.Component;

/** What officers usually enter at each step, so that a test only says what is different. */
@Component
public class Officers {

    static final String DECREE_118 = "Nghị định số 118/2025/NĐ-CP (sửa đổi, bổ sung năm 2025 và năm 2026)";

    private static final Map<String, String> PLACES = Map.of("20209", "thanhkhe", "20308", "bana");

    private final Ward ward;

    public Officers(Ward ward) {
        this.ward = ward;
    }

    /** Submits at Thanh Khê and accepts. */
    public String accepted(Map<String, Object> form) {
        String number = ward.submit("tiepnhan.thanhkhe", form);
        accept(number);
        return number;
    }

    /** Submits, accepts and digitises: the dossier lies before the civil-status officer. */
    public String digitised(Map<String, Object> form) {
        String number = accepted(form);
        digitise(number);
        return number;
    }

    /** As far as the leader's desk. */
    public String registered(Map<String, Object> form) {
        String number = digitised(form);
        examine(number);
        return number;
    }

    public void checkIntake(String number, Object... changes) {
        play("tiepnhan", number, "check-intake", Couple.changed(Steps.ACCEPTABLE, changes));
    }

    public void accept(String number) {
        checkIntake(number);
    }

    public void digitise(String number) {
        play("tiepnhan", number, "digitise-dossier", Steps.DIGITISED);
    }

    public void examine(String number, Object... changes) {
        play("hotich", number, "examine", Couple.changed(Steps.ELIGIBLE, changes));
    }

    /** The marital status of the groom cannot be found out here. */
    public void askToVerify(String number) {
        examine(number, "groomMaritalStatus", "unknown", "verificationContent", "Tình trạng hôn nhân của bên nam");
    }

    public void recordVerification(String number, String on) {
        play("hotich", number, "record-verification", Couple.changed(VERIFIED, "verificationAnsweredOn", on));
    }

    public void askSupplement(String number) {
        examine(number, "documentsSufficient", false, "missingPapers", "Trích lục ghi chú ly hôn");
    }

    public void supplement(String number) {
        play("tiepnhan", number, "receive-supplement", SUPPLEMENTED);
    }

    public void sign(String number) {
        play("lanhdao", number, "sign-certificate", Steps.SIGNED);
    }

    public void sendBack(String number) {
        play(
                "lanhdao",
                number,
                "sign-certificate",
                Map.of("signature", "returned", "returnedReason", "Sai nơi cư trú"));
    }

    public void signRefusal(String number, String reason, String ground) {
        Map<String, Object> form = Map.of("refusalReason", reason, "refusalLegalGround", ground, "refusalSigned", true);
        play("lanhdao", number, "sign-refusal", form);
    }

    public void apologise(String number, int workingDays) {
        Map<String, Object> form =
                Map.of("apology", "apologise", "apologyReason", "Mạng hỏng", "extraWorkingDays", workingDays);
        play("lanhdao", number, "decide-apology", form);
    }

    public void handOver(String number) {
        play("tiepnhan", number, "hand-over-result", Steps.RETURNED);
    }

    /** Plays the officer of this role at the unit whose step it is. */
    public void play(String role, String number, String step, Map<String, Object> form) {
        var dossier = ward.dossier(number);
        String unit = role.equals("tiepnhan") ? dossier.receivingUnit() : dossier.competentUnit();
        ward.complete(role + "." + PLACES.get(unit), number, step, form);
    }

    private static final Map<String, Object> VERIFIED =
            Map.of("verificationAnsweredBy", "UBND phường Hải Châu", "verificationResult", "Chưa đăng ký kết hôn");

    private static final Map<String, Object> SUPPLEMENTED =
            Map.of("supplement", "received", "supplementedPapers", "Trích lục ghi chú ly hôn");
}
