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
import java.util.OptionalInt;

/**
 * The lines of a list, read one after the other: UTF-8 or UTF-16, with or without a byte order mark. Another encoding is
 * never guessed: lines in which it shows are marked, unless whoever reads says which it is.
 */
public final class ListText {

    /** The largest file, in bytes. */
    static final int LARGEST = 50 * 1024 * 1024;

    private static final int LONGEST_LINE = 2_000_000;
    private static final int BUFFER = 8192;
    private static final int AROUND = 12;
    private static final int NOTHING = -1;

    /** Stands for bytes that are no character; is none itself. */
    private static final char UNREADABLE = '\uffff';

    private static final char REPLACEMENT = '\ufffd';
    private static final int ASCII = 0x80;
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
    private boolean unreadable;
    private boolean beyondAscii;
    private int line = 1;

    /**
     * @param number from 1
     * @param unreadable the column of the first of it that is no character in the text's encoding, from 1
     */
    public record Line(int number, String text, OptionalInt unreadable) {

        static Line of(int number, String text) {
            int place = text.indexOf(UNREADABLE);
            return place < 0
                    ? new Line(number, text, OptionalInt.empty())
                    : new Line(number, text.replace(UNREADABLE, REPLACEMENT), OptionalInt.of(place + 1));
        }

        /** What stands there, with some of what is around it. */
        public ListCell unreadableCell() {
            int column = unreadable.orElseThrow();
            int from = Math.max(0, column - AROUND);
            return new ListCell(number, column, text.substring(from, Math.min(text.length(), column + AROUND)));
        }
    }

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
        return of(in, StandardCharsets.UTF_8);
    }

    /** As above, and in another encoding where it begins neither with a byte order mark nor like UTF-16. */
    public static ListText of(InputStream in, Charset otherwise) throws IOException, UnreadableList {
        var rest = new PushbackInputStream(in, ZIP.length);
        var start = rest.readNBytes(ZIP.length);
        if (begins(start, ZIP) || begins(start, OLD_WORKBOOK)) {
            throw new UnreadableList(Reason.WORKBOOK, 1, 1);
        }
        var charset = otherwise;
        int mark = 0;
        if (begins(start, UTF_8)) {
            charset = StandardCharsets.UTF_8;
            mark = UTF_8.length;
        } else if (begins(start, UTF_16BE)) {
            charset = StandardCharsets.UTF_16BE;
            mark = UTF_16BE.length;
        } else if (begins(start, UTF_16LE)) {
            charset = StandardCharsets.UTF_16LE;
            mark = UTF_16LE.length;
        } else if (alternates(start, 0)) {
            charset = StandardCharsets.UTF_16BE;
        } else if (alternates(start, 1)) {
            charset = StandardCharsets.UTF_16LE;
        }
        rest.unread(start, mark, start.length - mark);
        return new ListText(rest, charset);
    }

    private static boolean begins(byte[] start, byte[] mark) {
        return start.length >= mark.length && Arrays.equals(start, 0, mark.length, mark, 0, mark.length);
    }

    /** Whether every other byte from there on is 0 and no other is: plain letters in UTF-16, and nothing else. */
    private static boolean alternates(byte[] start, int from) {
        boolean all = start.length == ZIP.length;
        for (int i = 0; i < start.length; i++) {
            all &= (start[i] == 0) == (i % 2 == from) && start[i] >= 0;
        }
        return all;
    }

    /** In which it is read. */
    public Charset charset() {
        return decoder.charset();
    }

    /** Whether nothing beyond plain letters has been readable so far, but something was not: all of it is encoded otherwise. */
    public boolean foreign() {
        return unreadable && !beyondAscii && charset().equals(StandardCharsets.UTF_8);
    }

    /** The next line without its end; empty after the last. */
    public Optional<Line> next() throws IOException, UnreadableList {
        if (!again.isEmpty()) {
            return Optional.of(again.pop());
        }
        int character = read();
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
            unreadable |= character == UNREADABLE;
            beyondAscii |= character >= ASCII && character != UNREADABLE;
            character = read();
        }
        if (character == '\r' && (characters.hasRemaining() || fill())) {
            if (characters.get(characters.position()) == '\n') {
                characters.get();
            }
        }
        return Optional.of(Line.of(line++, text.toString()));
    }

    /** Has these lines come next once more. */
    void back(List<Line> lines) {
        lines.reversed().forEach(again::push);
    }

    private int read() throws IOException, UnreadableList {
        return characters.hasRemaining() || fill() ? characters.get() : NOTHING;
    }

    /** Decodes more; false at the end. */
    private boolean fill() throws IOException, UnreadableList {
        characters.clear();
        while (characters.position() == 0 && !(ended && !bytes.hasRemaining())) {
            take();
            CoderResult result = decoder.decode(bytes, characters, ended);
            if (result.isError() && characters.hasRemaining()) {
                bytes.position(bytes.position() + result.length());
                characters.put(UNREADABLE);
            }
        }
        characters.flip();
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
