package vn.motcua.document.print;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Lines end at blanks only, so that no number of a law is torn at its stroke; what fits no line is broken by the page's style. */
final class AtBlanks implements FSTextBreaker {

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    /** Behind the next blank; -1 when there is none. */
    @Override
    public int next() {
        int blank = text.indexOf(' ', position);
        position = blank < 0 ? text.length() : blank + 1;
        return blank < 0 ? -1 : position;
    }
}
