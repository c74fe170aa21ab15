package vn.motcua.document.print;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A printed document. */
public final class Pdf {

    private final byte[] bytes;
    private final int pages;
    private final String title;
    private final @Nullable SignaturePlace signature;

    /** @param bytes belong to it from now on */
    Pdf(byte[] bytes, int pages, String title, @Nullable SignaturePlace signature) {
        this.bytes = bytes;
        this.pages = pages;
        this.title = title;
        this.signature = signature;
    }

    /** Where the leader signs; null where nobody does. */
    public @Nullable SignaturePlace signature() {
        return signature;
    }

    public int pages() {
        return pages;
    }

    /** As the document's properties and the window of a reader show it. */
    public String title() {
        return title;
    }

    public int length() {
        return bytes.length;
    }

    public InputStream content() {
        return new ByteArrayInputStream(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
