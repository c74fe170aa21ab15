package vn.motcua.platform;

import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a dossier stands in its own log; the engine keeps no second one. Unlike the engine's level {@code none} this
 * one leaves history switched on, for comments on tasks need it.
 */
final class NoSecondHistory implements HistoryLevel {

    static final String NAME = "dossier";

    /** Any number the engine does not use itself; stored with the database. */
    private static final int ID = 17;

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType event, @Nullable Object entity) {
        return false;
    }
}
