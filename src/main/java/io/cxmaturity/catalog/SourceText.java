package io.cxmaturity.catalog;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.yaml.snakeyaml.reader.StreamReader;

/** The bytes of a file as text, if that is what they are. */
final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceText() {}

    static Optional<String> decode(byte[] content, Faults faults) {
        if (content.length > AssessmentReader.LARGEST_FILE) {
            faults.add(Place.START, "size", AssessmentReader.LARGEST_FILE / 1024 / 1024);
            return Optional.empty();
        }
        var decoded = CharBuffer.allocate(content.length);
        var outcome = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content), decoded, true);
        var text = decoded.flip().toString();
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        if (outcome.isError()) {
            faults.add(Place.after(text), "encoding");
            return Optional.empty();
        }
        return isPrintable(text, faults) ? Optional.of(text) : Optional.empty();
    }

    private static boolean isPrintable(String text, Faults faults) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (!StreamReader.isPrintable(character)) {
                faults.add(Place.after(text.subSequence(0, i)), "character", codePoint(character));
                return false;
            }
        }
        return true;
    }

    /** A character that cannot be shown, as {@code U+0007}. */
    static String codePoint(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }
}
