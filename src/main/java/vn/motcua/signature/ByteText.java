package vn.motcua.signature;

import java.nio.ByteBuffer;

/** A file as text of one letter a byte, without a copy of it. */
record ByteText(ByteBuffer content, int from, int to) implements CharSequence {

    @Override
    public int length() {
        return to - from;
    }

    @Override
    public char charAt(int index) {
        return (char) (content.get(from + index) & 0xFF);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new ByteText(content, from + start, from + end);
    }

    ByteBuffer buffer(int start) {
        return content.slice(start, to - start);
    }

    @Override
    public String toString() {
        return new StringBuilder(this).toString();
    }
}
