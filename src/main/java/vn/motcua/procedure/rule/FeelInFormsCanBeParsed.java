package vn.motcua.procedure.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

final class FeelInFormsCanBeParsed extends FormRule {

    @Override
    Stream<Finding> check(FormFile form, ModelFiles files) {
        Stream<Finding> broken = FormFeel.in(form)
                .filter(feel -> !Feel.expression(feel.text()).sound())
                .map(feel -> found(form, feel.component(), feel.text()));
        Stream<Finding> withoutEquals = form.components().stream().flatMap(each -> {
            JsonNode hide = each.path("conditional").path("hide");
            String text = hide.asText().trim();
            boolean ignored = hide.isTextual() && !text.isEmpty() && !text.startsWith("=");
            return ignored ? Stream.of(fault("equals", form, each, text)) : Stream.empty();
        });
        return Stream.concat(broken, withoutEquals);
    }
}
