package vn.motcua.scenario;

/** One thing that happens in a scenario. To add a kind of step is to add a record, and its reader to {@link Steps}. */
sealed interface Step
        permits AgencyAnswers,
                BlockFails,
                CitizenSays,
                ClockTurns,
                CounterHears,
                MessageArrives,
                MoneyComes,
                MustHold,
                OfficerWorks,
                PostSays,
                TimePasses {

    Place place();

    /**
     * Holds the names it uses against the models in force, before anything is played.
     *
     * @throws BadScenario naming each that is unknown
     */
    default void check(Chart chart) {}

    void play(Play play);
}
