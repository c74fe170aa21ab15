package vn.motcua.post;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who carries consignments, and what may be asked of their system. No step of a dossier waits for the answer: what is to be
 * told is an {@link Errand}, and each of these may be asked again.
 */
interface Carrier {

    /**
     * What the carrier has written down.
     *
     * @param itemNumber of the label, as the carrier gives it; null when the label comes with the postman
     */
    record Order(String orderCode, @Nullable String itemNumber) {}

    /** As consignments and events name it, and as the decision {@code carrier-event} may tell carriers apart. */
    String name();

    /** False for a carrier that is told nothing by wire: then none of the following is asked. */
    boolean takesOrders();

    /**
     * The order under our code, empty when the carrier has none. Asked before each order: the answer to an earlier one may have
     * been lost on its way.
     *
     * @throws CarrierDown when there is no answer that can be used; as all of these
     */
    Optional<Order> find(String orderCode);

    Order order(Label label);

    void cancel(String orderCode);

    /** All that the carrier knows of it, in any order, what was told before too. */
    List<CarrierEvent> track(String orderCode);
}
