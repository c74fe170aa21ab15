package vn.motcua.procedure.rule;

import java.util.List;
import java.util.stream.Stream;

/** The rules about what is drawn, in the order in which an analyst would look. */
final class DiagramRules {

    private DiagramRules() {}

    static List<Rule> of(Vocabulary words) {
        return Stream.of(
                        namesAndReferences(),
                        steps(words),
                        expressionsAndFlows(words),
                        waitsAndLimits(words),
                        drawing())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> namesAndReferences() {
        return List.of(
                new FileHoldsOneExecutableProcess(),
                new ProcessIsNamedAsItsFolder(),
                new FormIsNamedAsItsFile(),
                new FormIsNamedAsTheStepThatUsesIt(),
                new DecisionIsNamedAsItsFile(),
                new NoIdIsGenerated(),
                new ArrowIdsCanBeRead(),
                new EverythingHasAVietnameseName(),
                new HistoryTimeToLiveIsGiven(),
                new ProcedureDeclaresItsVariables(),
                new VariablesAreNoFreeText(),
                new ProcedureNamesItsLegalBasis(),
                new ProcedureStartsWithAForm(),
                new FormExistsAndIsBound(),
                new EveryFormIsUsed(),
                new DecisionExistsAndIsBound(),
                new CallActivityFitsWhatItCalls());
    }

    private static List<Rule> steps(Vocabulary words) {
        return List.of(
                new UserTaskHasAGroupOfAnOffice(words),
                new UserTaskHasAForm(),
                new OnlyLeadersAgreeToSign(),
                new WorkIsDoneByBlocks(words),
                new ServiceTaskCarriesTheTemplateOfItsBlock(words),
                new RequiredInputsAreGiven(words),
                new NoInputIsUnknown(words),
                new InputsAreAmongTheirChoices(words),
                new InputsHaveTheirType(words),
                new OfficeGroupsAreOfAnOffice(words),
                new WhatLeavesTheHouseIsAsynchronous(words),
                new JobsAreTriedAgain(),
                new RetriesComeWithGrowingPauses());
    }

    private static List<Rule> expressionsAndFlows(Vocabulary words) {
        return List.of(
                new ExpressionsCanBeParsed(),
                new ExpressionsNameOnlyFactsAndDeclaredVariables(words),
                new ExpressionsCallKnownMethods(words),
                new FactsNameKnownFields(),
                new CheckedPapersAreAskedForInAForm(),
                new VariablesComeFromSomewhere(),
                new ConditionsCompareWithValuesThatCanCome(),
                new CamundaAttributesAreKnown(),
                new GatewayHasOneDefaultAndConditionsOnTheRest(),
                new AnswersOfAGatewayDiffer(),
                new AFlowNamedNoCarriesNoPositiveCondition(),
                new AFlowNamedYesCarriesNoNegation(),
                new MessageAndErrorNamesAreUnique(),
                new MessagesAreNamedWhereTheyAreAwaited(),
                new EverythingIsReachedFromAStart(),
                new EverythingLeadsToAnEnd());
    }

    private static List<Rule> waitsAndLimits(Vocabulary words) {
        return List.of(
                new TimersAreDurationsOrTheClock(),
                new DueDatesCanBeReckoned(),
                new WaitsForOthersHaveATimerOrAReason(words),
                new EveryPhaseLiesUnderTheDeadline(words));
    }

    private static List<Rule> drawing() {
        return List.of(
                new EverythingIsDrawn(),
                new NothingLiesOnAnother(),
                new LabelsLieOnTheCanvas(),
                new EveryStepIsInALane(),
                new EverythingIsInsideItsPoolAndLane(),
                new ArrowsTouchWhatTheyConnect());
    }
}
