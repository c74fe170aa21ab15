package vn.motcua.post;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The postman comes by and takes what is on the unit's list; nothing is told to anybody by wire. */
@Component
@ConditionalOnProperty(name = "motcua.post.carrier", havingValue = "manifest", matchIfMissing = true)
class ManifestCarrier implements Carrier {

    @Override
    public String name() {
        return "manifest";
    }

    @Override
    public boolean takesOrders() {
        return false;
    }

    @Override
    public Optional<Order> find(String orderCode) {
        return Optional.empty();
    }

    /** To be on the list is to be ordered. */
    @Override
    public Order order(Label label) {
        return new Order(label.orderCode(), null);
    }

    @Override
    public void cancel(String orderCode) {
        // It is off the list.
    }

    @Override
    public List<CarrierEvent> track(String orderCode) {
        return List.of();
    }
}
