package io.cxmaturity.report;

import java.text.Normalizer;

/** Text as the typeface can set it: what it lacks becomes a visible box, what is invisible is left out. */
final class Spelling {

    static final String BOX = "□";

    private static final int PLAIN = 0x300;
    private static final int FIRST_VISIBLE = 0x20;
    private static final int FIRST_CONTROL = 0x7f;
    private static final int LAST_CONTROL = 0xa0;

    private boolean boxed;

    /** Whether any box stands for something else. */
    boolean boxed() {
        return boxed;
    }

    /** Line ends stay. */
    String legible(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!plain(text.charAt(i))) {
                return respelled(Normalizer.normalize(text, Normalizer.Form.NFC));
            }
        }
        return text;
    }

    private static boolean plain(char character) {
        return character == '\n'
                || (character >= FIRST_VISIBLE && character < FIRST_CONTROL)
                || (character > LAST_CONTROL && character < PLAIN && Face.REGULAR.has(character));
    }

    private String respelled(String text) {
        var legible = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (codePoint == '\n') {
                legible.append('\n');
            } else if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
                legible.append(' ');
            } else if (Face.REGULAR.has(codePoint) && visible(codePoint)) {
                legible.appendCodePoint(codePoint);
            } else if (visible(codePoint)) {
                legible.append(BOX);
                boxed = true;
            }
        });
        return legible.toString();
    }

    /** Neither a control, a direction mark, a joiner nor a variation of the character before. */
    private static boolean visible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT -> false;
            case Character.NON_SPACING_MARK ->
                !Character.UnicodeScript.of(codePoint).equals(Character.UnicodeScript.INHERITED);
            default -> true;
        };
    }
}
