package io.cxmaturity.exchange;

import java.nio.charset.StandardCharsets;

/** Text that any file can take up: halves of characters, which UTF-8 has no bytes for, become question marks. */
final class WellFormed {

    private WellFormed() {}

    static String text(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
