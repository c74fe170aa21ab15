package vn.motcua.post;

/** Who carries consignments. */
interface Carrier {

    /** As consignments and events name it, and as the decision {@code carrier-event} may tell carriers apart. */
    String name();

    /**
     * A consignment has been made, in the transaction of the step that made it: whatever is to be told outside is told
     * afterwards, and never from within a step.
     */
    void prepare(Consignment consignment);

    /** A consignment that the postman has not yet collected is called off; as with {@link #prepare}, nothing leaves here. */
    void callOff(Consignment consignment);
}
