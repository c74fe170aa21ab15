package vn.motcua.paper.check;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much a paper may be. A request is limited by {@code spring.servlet.multipart.max-request-size}.
 *
 * @param file bytes of one file
 * @param pages pages of one line of the checklist, all its files together
 * @param pixels pixels of one page; A0 at 300 dots an inch has 140 million
 * @param allPixels pixels of all pages of one file
 * @param unpacked bytes to which all that is packed in one PDF may unpack
 * @param unpackedPart bytes to which one packed part of a PDF may unpack that is no picture
 * @param unpackedIndex bytes to which the packed lists of a PDF's objects may unpack, all together
 */
@ConfigurationProperties("motcua.papers.limits")
public record Limits(
        @DefaultValue("50MB") DataSize file,
        @DefaultValue("300") int pages,
        @DefaultValue("150000000") long pixels,
        @DefaultValue("4000000000") long allPixels,
        @DefaultValue("2GB") DataSize unpacked,
        @DefaultValue("64MB") DataSize unpackedPart,
        @DefaultValue("32MB") DataSize unpackedIndex) {

    /** Pixels of a page that may be; a page of no extent is none. */
    PageSize page(long width, long height) throws Flaw {
        if (width < 1 || height < 1) {
            throw new Flaw("no-extent");
        }
        if (width > pixels || height > pixels || width * height > pixels) {
            throw new Flaw("pixels", width, height, pixels / MILLION);
        }
        return new PageSize(width, height);
    }

    private static final long MILLION = 1_000_000;
}
