package vn.motcua.post;

/** What was scanned or typed is no item number that the consignment can have. */
public class WrongItemNumber extends PostRefusal {

    WrongItemNumber(String message) {
        super(message);
    }
}
