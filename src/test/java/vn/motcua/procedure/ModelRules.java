package vn.motcua.procedure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules that every procedure keeps, each under the sentence it states. Files by name go in, findings come out. */
final class ModelRules {

    private final Map<String, Function<ModelFiles, Stream<Finding>>> rules = new LinkedHashMap<>();

    ModelRules(Collection<BlockDescription> catalogue) {
        BlockRules blocks = new BlockRules(catalogue);
        rules.put("processIsNamedAsItsFolder", IdRules::processIsNamedAsItsFolder);
        rules.put("formIsNamedAsItsFile", IdRules::formIsNamedAsItsFile);
        rules.put("formIsNamedAsTheStepThatUsesIt", IdRules::formIsNamedAsTheStepThatUsesIt);
        rules.put("everyFormIsUsed", IdRules::everyFormIsUsed);
        rules.put("decisionIsNamedAsItsFile", IdRules::decisionIsNamedAsItsFile);
        rules.put("noIdIsGenerated", IdRules::noIdIsGenerated);
        rules.put("everythingHasAVietnameseName", NameRules::everythingHasAVietnameseName);
        rules.put("historyTimeToLiveIsGiven", ReferenceRules::historyTimeToLiveIsGiven);
        rules.put("formExistsAndIsBound", ReferenceRules::formExistsAndIsBound);
        rules.put("decisionExistsAndIsBound", ReferenceRules::decisionExistsAndIsBound);
        rules.put("userTaskHasAGroupOfAnOffice", ReferenceRules::userTaskHasAGroupOfAnOffice);
        rules.put("userTaskHasAForm", ReferenceRules::userTaskHasAForm);
        rules.put("serviceTaskCallsARegisteredBlock", blocks::serviceTaskCallsARegisteredBlock);
        rules.put("serviceTaskCarriesTheTemplateOfItsBlock", blocks::serviceTaskCarriesTheTemplateOfItsBlock);
        rules.put("requiredInputsAreGiven", blocks::requiredInputsAreGiven);
        rules.put("noInputIsUnknown", blocks::noInputIsUnknown);
        rules.put("inputsAreAmongTheirChoices", blocks::inputsAreAmongTheirChoices);
        rules.put("whatLeavesTheHouseIsAsynchronous", blocks::whatLeavesTheHouseIsAsynchronous);
        rules.put("jobsAreTriedAgainWithGrowingPauses", JobRules::jobsAreTriedAgainWithGrowingPauses);
        rules.put(
                "expressionsNameOnlyFactsAndDeclaredVariables",
                ExpressionRules::expressionsNameOnlyFactsAndDeclaredVariables);
        rules.put("gatewayHasOneDefaultAndConditionsOnTheRest", FlowRules::gatewayHasOneDefaultAndConditionsOnTheRest);
        rules.put("aFlowCalledNoCarriesNoPositiveCondition", FlowRules::aFlowCalledNoCarriesNoPositiveCondition);
        rules.put("everythingIsReachedFromAStart", FlowRules::everythingIsReachedFromAStart);
        rules.put("everythingLeadsToAnEnd", FlowRules::everythingLeadsToAnEnd);
        rules.put("everythingIsDrawn", DiagramRules::everythingIsDrawn);
        rules.put("everyStepIsInALane", DiagramRules::everyStepIsInALane);
        rules.put("everythingIsInsideItsPoolAndLane", DiagramRules::everythingIsInsideItsPoolAndLane);
        rules.put("nothingLiesOnAnother", DiagramRules::nothingLiesOnAnother);
        rules.put("arrowsTouchWhatTheyConnect", DiagramRules::arrowsTouchWhatTheyConnect);
    }

    Collection<String> names() {
        return rules.keySet();
    }

    /** What one rule finds. */
    List<Finding> check(String rule, ModelFiles files) {
        return java.util.Objects.requireNonNull(rules.get(rule), rule)
                .apply(files)
                .toList();
    }
}
