package vn.motcua.fee;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.authority.Unit;
import vn.motcua.authority.Units;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.FeeTable;
import vn.motcua.procedure.FromForms;
import vn.motcua.procedure.Step;

/** Finds in the fee table what the dossier costs. Nothing is asked for yet. */
@Component
class AssessFee extends BuildingBlock<AssessFee.Input> {

    /** Who pays less or nothing, as far as the published rules know them. */
    @FromForms
    enum Category {
        NORMAL,
        POOR,
        ELDERLY,
        DISABLED,
        MERITORIOUS
    }

    /**
     * @param placeUnit code of the ward or commune where the plot or the works lie; that of the competent unit when left out
     * @param keepAs field under which forms show the answer
     */
    record Input(@Nullable Category applicantCategory, @Nullable String placeUnit, @Nullable String keepAs) {}

    private final FeeTable table;
    private final Units units;

    AssessFee(FeeTable table, Units units) {
        this.table = table;
        this.units = units;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        FeeTable.Fee fee = table.feeFor(question(input, dossier, step.occasion().happenedAt()));
        dossier.assessFee(fee.code(), fee.title(), fee.amount(), fee.legalBasis(), step.occasion());
        if (input.keepAs() != null) {
            String told = Wording.say(
                    fee.confirmed() ? "fee.told" : "fee.told-unconfirmed", fee.title(), fee.amount(), fee.legalBasis());
            dossier.keepLookUp(step.id(), input.keepAs(), told, step.occasion());
        }
    }

    private FeeTable.Question question(Input input, Dossier dossier, Instant now) {
        Instant acceptedAt = Objects.requireNonNullElse(dossier.progress().acceptedAt(), now);
        String place = Objects.requireNonNullElse(input.placeUnit(), dossier.competentUnit());
        Category category = Objects.requireNonNullElse(input.applicantCategory(), Category.NORMAL);
        return new FeeTable.Question(
                dossier.procedure(),
                dossier.channel().code(),
                category.name().toLowerCase(Locale.ROOT),
                urban(place) ? "urban" : "rural",
                WorkingCalendar.local(acceptedAt).toLocalDate());
    }

    /** A ward (phường) is urban; communes and the special zone are not. */
    private boolean urban(String unit) {
        return units.find(unit).map(Unit::type).filter("phường"::equals).isPresent();
    }
}
