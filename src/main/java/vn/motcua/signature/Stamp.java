package vn.motcua.signature;

import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import java.awt.Color;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.MotCua;
import vn.motcua.Wording;

/**
 * What is seen of a signature on the page: who, for whom, when. Ten-point upright Roman in black, as decree 30/2020/NĐ-CP asks;
 * that of the demonstration is red and says first what it is. All sizes in points.
 */
final class Stamp {

    /** Vietnam's time with its offset, as the decree asks. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss xxx").withZone(ZoneId.of(MotCua.ZONE));

    private static final float SIZE = 10;
    private static final float WIDTH = 232;
    private static final float PADDING = 4;
    /** Of the page's width it takes no more than this: a scanned card is small. */
    private static final float SHARE = 0.6f;

    private static final float LEADING = 1.2f;
    private static final Color DEMONSTRATION = new Color(170, 0, 0);

    private final StampFont font;
    private final List<String> lines;
    private final float size;
    private final float width;
    private final boolean demonstration;

    /** @param pageWidth of the page on which it will stand */
    Stamp(StampFont font, Signatory signatory, Instant at, boolean demonstration, float pageWidth) {
        this.font = font;
        this.width = Math.min(WIDTH, pageWidth * SHARE);
        this.size = SIZE * width / WIDTH;
        this.demonstration = demonstration;
        this.lines = new ArrayList<>();
        if (demonstration) {
            add(Wording.say("signature.stamp.demonstration"));
        }
        add(Wording.say("signature.stamp.signer", signatory.name()));
        add(Wording.say("signature.stamp.unit", signatory.unitName()));
        add(Wording.say("signature.stamp.time", TIME.format(at)));
    }

    private void add(String line) {
        lines.addAll(font.wrap(Normalizer.normalize(line, Normalizer.Form.NFC), width - 2 * PADDING, size));
    }

    float width() {
        return width;
    }

    float height() {
        return lines.size() * size * LEADING + 2 * PADDING;
    }

    SignatureImageParameters at(SignatureFieldParameters place) {
        SignatureImageTextParameters text = new SignatureImageTextParameters();
        text.setFont(font.ofSize(size));
        text.setText(String.join("\n", lines));
        text.setTextWrapping(TextWrapping.FONT_BASED);
        text.setPadding(PADDING);
        // What is under it stays to be seen.
        text.setBackgroundColor(null);
        text.setTextColor(demonstration ? DEMONSTRATION : Color.BLACK);
        SignatureImageParameters image = new SignatureImageParameters();
        image.setTextParameters(text);
        place.setWidth(width);
        place.setHeight(height());
        image.setFieldParameters(place);
        return image;
    }
}
