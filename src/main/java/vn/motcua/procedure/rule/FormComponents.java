package vn.motcua.procedure.rule;

import java.util.List;

/** The form-js components that Tasklist renders and whose values this product checks; a form with any other is refused. */
public final class FormComponents {

    /** Types that hold a value. */
    public static final List<String> INPUTS = List.of(
            "textfield", "textarea", "number", "checkbox", "radio", "select", "checklist", "taglist", "datetime");

    /** Types that hold none. */
    public static final List<String> DECORATION =
            List.of("text", "html", "image", "button", "spacer", "separator", "group", "table", "expression");

    private FormComponents() {}
}
