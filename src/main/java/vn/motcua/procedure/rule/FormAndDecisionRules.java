package vn.motcua.procedure.rule;

import java.util.List;
import java.util.stream.Stream;

/** The rules about what people are asked and what tables decide. */
final class FormAndDecisionRules {

    private FormAndDecisionRules() {}

    static List<Rule> of(Vocabulary words) {
        return Stream.of(forms(), decisions(), timeLimits(words))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> forms() {
        return List.of(
                new FormComponentsCanBeRendered(),
                new FormVersionIsTasklists(),
                new FormFieldsAreSound(),
                new FormLabelsAreVietnamese(),
                new FeelInFormsCanBeParsed(),
                new FeelInFormsNamesFields(),
                new ReadOnlyFieldsShowSomethingKnown(),
                new StartFormOpensADossier(),
                new StartFormHasTheSharedFields());
    }

    private static List<Rule> decisions() {
        return List.of(
                new FeelInDecisionsCanBeParsed(),
                new FeelInDecisionsCallsKnownFunctions(),
                new DecisionInputsAreSupplied(),
                new DecisionsNameOnlyWhatTheyAreGiven(),
                new HitPolicyCanAnswer(),
                new DecisionResultFitsItsUse(),
                new OutputsAreAmongTheirValues(),
                new CellsAreAmongTheDeclaredValues(),
                new CellsHaveTheTypeOfTheirColumn(),
                new CellsNameValuesThatCanCome(),
                new TableAnswersEveryCombination(),
                new TableAnswersOnce(),
                new EveryRuleOfATableCanApply(),
                new DecisionIsAsked());
    }

    private static List<Rule> timeLimits(Vocabulary words) {
        return List.of(
                new TimeLimitDecisionExists(words),
                new TimeLimitGivesAmountUnitAndLegalBasis(),
                new TimeLimitCasesAreDeclared(words),
                new TimeLimitCoversEveryDateFromItsFirst(words));
    }
}
