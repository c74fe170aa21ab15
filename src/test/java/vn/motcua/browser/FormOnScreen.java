package vn.motcua.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** A Camunda Form in Tasklist, filled as an officer fills it: each field by what its label offers. */
final class FormOnScreen {

    private final Page page;
    private final FormFields fields;
    private final String ids;

    /** Waits until the officer may write: before, a form stands there and takes nothing. */
    FormOnScreen(Page page, JsonNode schema) {
        this.page = page;
        this.fields = new FormFields(schema);
        page.waitForSelector("button.unclaim");
        page.waitForSelector(".fjs-form .fjs-form-field:not(.fjs-disabled):not(.fjs-readonly)");
        Locator first = page.locator(".fjs-form [id^='fjs-form-']").first();
        this.ids = first.getAttribute("id").replaceFirst("^(fjs-form-[^-]+-).*$", "$1");
    }

    /** In the order of the screen: what is answered above decides what is asked below. */
    void fill(Map<String, Object> values) {
        fields.writable(values.keySet()).forEach(field -> fill(field, Objects.requireNonNull(values.get(field.key()))));
    }

    private void fill(FormFields.Field field, Object value) {
        String id = ids + field.id();
        switch (field.type()) {
            case "checkbox" -> tick(at(id), Boolean.parseBoolean(String.valueOf(value)));
            case "radio" -> tick(at(id + "-" + field.place(value)), true);
            case "checklist" -> {
                List<?> ticked = (List<?>) value;
                for (int place = 0; place < field.values().size(); place++) {
                    tick(at(id + "-" + place), ticked.contains(field.values().get(place)));
                }
            }
            case "select" -> choose(at(id), field.label(value));
            case "datetime" -> date(at(id + "-date"), String.valueOf(value));
            default -> write(at(id), String.valueOf(value));
        }
    }

    private Locator at(String id) {
        return page.locator("#" + id);
    }

    private static void tick(Locator box, boolean wanted) {
        if (box.isChecked() != wanted) {
            box.dispatchEvent("click");
        }
        Screen.await(box.page(), () -> box.isChecked() == wanted);
    }

    private static void write(Locator input, String text) {
        input.fill(text);
        input.blur();
    }

    private void choose(Locator input, String label) {
        input.focus();
        Locator offered =
                page.locator(".fjs-dropdownlist-item").getByText(label, new Locator.GetByTextOptions().setExact(true));
        offered.dispatchEvent("mousedown");
        input.blur();
    }

    /** @param iso as the file of a scenario has it; an officer types day/month/year */
    private static void date(Locator input, String iso) {
        String[] part = iso.split("-");
        input.focus();
        input.fill(part[2] + "/" + part[1] + "/" + part[0]);
        input.press("Enter");
        input.blur();
    }

    /** By the form's own button; what the form or the server finds wrong is the failure. */
    void complete() {
        Response[] answer = {null};
        Consumer<Response> heard = response -> {
            if (response.url().contains("/submit-form")) {
                answer[0] = response;
            }
        };
        page.onResponse(heard);
        page.locator(".form-actions .btn-primary").dispatchEvent("click");
        Screen.await(page, () -> answer[0] != null || !refusals().isEmpty());
        page.offResponse(heard);
        if (answer[0] == null || !answer[0].ok()) {
            String said = answer[0] == null ? "" : answer[0].status() + " " + answer[0].text();
            throw new AssertionError("the form was not sent: " + refusals() + " " + said);
        }
    }

    /** What stands in red, after the label of its field. */
    private List<String> refusals() {
        return page.locator(".fjs-form-field:has(.fjs-form-field-error-message, .fjs-form-field-error)")
                .allTextContents();
    }
}
