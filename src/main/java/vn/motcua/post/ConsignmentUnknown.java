package vn.motcua.post;

import vn.motcua.Wording;

/** There is no such consignment, or none that the person asking may know of: the two are told alike. */
public class ConsignmentUnknown extends PostRefusal {

    ConsignmentUnknown(String name) {
        super(Wording.say("post.unknown", name));
    }
}
