package io.cxmaturity.exchange;

import io.cxmaturity.exchange.UnreadableList.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a list, read one after the other: UTF-8 with or without a byte order mark, or UTF-16 with one. Another
 * encoding is refused where it shows, and never guessed.
 */
public final class ListText {

    /** The largest file, in bytes. */
    static final int LARGEST = 50 * 1024 * 1024;

    private static final int LONGEST_LINE = 2_000_000;
    private static final int BUFFER = 8192;
    private static final int NOTHING = -1;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_WORKBOOK = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] UTF_8 = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final byte[] UTF_16BE = {(byte) 0xfe, (byte) 0xff};
    private static final byte[] UTF_16LE = {(byte) 0xff, (byte) 0xfe};

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer characters = CharBuffer.allocate(BUFFER).flip();
    private final Deque<Line> again = new ArrayDeque<>();
    private long taken;
    private boolean ended;
    private boolean faulty;
    private int line = 1;

    /** @param number from 1 */
    public record Line(int number, String text) {}

    private ListText(InputStream in, Charset charset) {
        this.in = in;
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Pasted. */
    public static ListText of(String text) throws IOException, UnreadableList {
        return of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws UnreadableList where it begins like no text */
    public static ListText of(InputStream in) throws IOException, UnreadableList {
        var rest = new PushbackInputStream(in, ZIP.length);
        var start = rest.readNBytes(ZIP.length);
        if (begins(start, ZIP) || begins(start, OLD_WORKBOOK)) {
            throw new UnreadableList(Reason.WORKBOOK, 1, 1);
        }
        var charset = StandardCharsets.UTF_8;
        int mark = 0;
        if (begins(start, UTF_8)) {
            mark = UTF_8.length;
        } else if (begins(start, UTF_16BE)) {
            charset = StandardCharsets.UTF_16BE;
            mark = UTF_16BE.length;
        } else if (begins(start, UTF_16LE)) {
            charset = StandardCharsets.UTF_16LE;
            mark = UTF_16LE.length;
        }
        rest.unread(start, mark, start.length - mark);
        return new ListText(rest, charset);
    }

    private static boolean begins(byte[] start, byte[] mark) {
        return start.length >= mark.length && Arrays.equals(start, 0, mark.length, mark, 0, mark.length);
    }

    /** The next line without its end; empty after the last. */
    public Optional<Line> next() throws IOException, UnreadableList {
        if (!again.isEmpty()) {
            return Optional.of(again.pop());
        }
        int character = read(1);
        if (character == NOTHING) {
            return Optional.empty();
        }
        var text = new StringBuilder();
        while (character != NOTHING && character != '\n' && character != '\r') {
            if (character == 0) {
                throw new UnreadableList(Reason.NOT_TEXT, line, text.length() + 1);
            }
            if (text.length() == LONGEST_LINE) {
                throw new UnreadableList(Reason.LINE_TOO_LONG, line, LONGEST_LINE);
            }
            text.append((char) character);
            character = read(text.length() + 1);
        }
        if (character == '\r' && (characters.hasRemaining() || fill(text.length() + 1))) {
            if (characters.get(characters.position()) == '\n') {
                characters.get();
            }
        }
        return Optional.of(new Line(line++, text.toString()));
    }

    /** Has these lines come next once more. */
    void back(List<Line> lines) {
        lines.reversed().forEach(again::push);
    }

    private int read(int column) throws IOException, UnreadableList {
        return characters.hasRemaining() || fill(column) ? characters.get() : NOTHING;
    }

    /** Decodes more; false at the end. */
    private boolean fill(int column) throws IOException, UnreadableList {
        characters.clear();
        while (!faulty && characters.position() == 0 && !(ended && !bytes.hasRemaining())) {
            take();
            CoderResult result = decoder.decode(bytes, characters, ended);
            faulty = result.isError() || (ended && bytes.hasRemaining() && result.isUnderflow());
        }
        characters.flip();
        if (!characters.hasRemaining() && faulty) {
            throw new UnreadableList(Reason.NOT_UTF8, line, column);
        }
        return characters.hasRemaining();
    }

    private void take() throws IOException, UnreadableList {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + count);
            taken += count;
        }
        bytes.flip();
        if (taken > LARGEST) {
            throw new UnreadableList(Reason.TOO_LARGE, line, 1);
        }
    }
}
