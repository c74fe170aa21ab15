package vn.motcua;

import java.util.Map;

/** A failure that tells programs more than its sentence: each entry becomes a member of the JSON that answers the request. */
public interface Detailed {

    Map<String, Object> details();
}
