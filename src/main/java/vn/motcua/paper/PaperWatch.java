package vn.motcua.paper;

/** Is told of changed papers, in the transaction that changes them. */
public interface PaperWatch {

    /** Files of this paper came or went. */
    void changed(String dossierNumber, String item);
}
