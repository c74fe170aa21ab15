package vn.motcua.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** A paper of a dossier that is ready and lacks only the signature of the authority. */
public interface Signable {

    /** By which its keeper knows it, the same at each asking. */
    String id();

    /** What it is, in Vietnamese and without anybody's name: "Giấy phép xây dựng". A signing service elsewhere is told it. */
    String title();

    StampPlace stamp();

    /** The PDF without the signature, the same bytes at each asking. */
    InputStream open() throws IOException;

    /**
     * Takes the signed PDF in its place, as part of the transaction that is running: if that fails, the paper lacks its signature
     * as before, and is signed again. The file is gone when this has returned.
     */
    void signed(Path pdf) throws IOException;
}
