package vn.motcua.supervision;

import org.springframework.stereotype.Component;

/** Lets the supervisors' picture catch up with the log when a test says so; in the tests it does not do so by itself. */
@Component
public class Following {

    private final Follower follower;

    Following(Follower follower) {
        this.follower = follower;
    }

    public void catchUp() {
        follower.follow();
    }
}
