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

    /** Smaller nobody reads it: then it rather is larger than its room. */
    private static final float SMALLEST = 4;

    private static final float STEP = 0.25f;
    private static final float LEADING = 1.2f;
    private static final Color DEMONSTRATION = new Color(170, 0, 0);

    private final StampFont font;
    private final List<String> words = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private float size;
    private final float width;
    private final boolean demonstration;

    Stamp(StampFont font, Signatory signatory, Instant at, boolean demonstration, StampSpot spot) {
        this.font = font;
        this.width =
                Math.min(Math.min(WIDTH, spot.pageWidth() * SHARE), spot.room().getWidth());
        this.demonstration = demonstration;
        if (demonstration) {
            add(Wording.say("signature.stamp.demonstration"));
        }
        add(Wording.say("signature.stamp.signer", signatory.name()));
        add(Wording.say("signature.stamp.unit", signatory.unitName()));
        add(Wording.say("signature.stamp.time", TIME.format(at)));
        set(SIZE * width / WIDTH);
        while (height() > spot.room().getHeight() && size - STEP >= SMALLEST) {
            set(size - STEP);
        }
    }

    private void add(String line) {
        words.add(Normalizer.normalize(line, Normalizer.Form.NFC));
    }

    private void set(float size) {
        this.size = size;
        lines.clear();
        words.forEach(line -> lines.addAll(font.wrap(line, width - 2 * PADDING, size)));
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
