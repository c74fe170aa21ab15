package vn.motcua.post;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The postman comes by and takes what is on the unit's list; nothing is told to anybody by wire. */
@Component
@ConditionalOnProperty(name = "motcua.post.carrier", havingValue = "manifest", matchIfMissing = true)
class ManifestCarrier implements Carrier {

    static final String NAME = "manifest";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void prepare(Consignment consignment) {
        // It is on the list.
    }

    @Override
    public void callOff(Consignment consignment) {
        // It is off the list.
    }
}
