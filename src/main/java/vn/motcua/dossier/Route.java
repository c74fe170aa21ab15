package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The way of the electronic dossier from office to office: a conclusion from its log. */
public final class Route {

    private final List<Hop> hops = new ArrayList<>();
    private String holder = "";

    private Route() {}

    /** @param log whole, in its order; empty result where nothing was handed over */
    public static List<Hop> of(List<TimelineEntry> log) {
        Route route = new Route();
        log.forEach(route::follow);
        return List.copyOf(route.hops);
    }

    private void follow(TimelineEntry entry) {
        var at = entry.happenedAt();
        if (entry.event() instanceof Dossier.Submitted submitted) {
            holder = submitted.receivingUnit();
        } else if (entry.event() instanceof Dossier.HandedOver handed) {
            var receiveBy = Instant.parse(handed.receiveBy());
            hops.add(new Hop(handed.from(), handed.to(), at, receiveBy, null, null, null));
        } else if (entry.event() instanceof Dossier.TransferRefused refused && underWay()) {
            end(last().refused(at, refused.reason()));
        } else if (entry.event() instanceof Dossier.ReceivedByAuthority received) {
            receive(received.unit(), at);
        }
    }

    private void receive(String unit, Instant at) {
        if (!underWay()) {
            if (unit.equals(holder)) {
                return;
            }
            hops.add(new Hop(holder, unit, null, null, null, null, null));
        }
        end(last().receivedBy(unit, at));
        holder = unit;
    }

    private boolean underWay() {
        return !hops.isEmpty() && last().open();
    }

    private Hop last() {
        return hops.get(hops.size() - 1);
    }

    private void end(Hop hop) {
        hops.set(hops.size() - 1, hop);
    }
}
