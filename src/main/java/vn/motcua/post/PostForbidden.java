package vn.motcua.post;

/** What this person sees and may not do, or is not for this person to see to. */
class PostForbidden extends PostRefusal {

    PostForbidden(String message) {
        super(message);
    }
}
