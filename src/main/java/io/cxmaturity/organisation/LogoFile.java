package io.cxmaturity.organisation;

import io.cxmaturity.organisation.UnfitLogo.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A PNG or JPEG without all that a picture does not need: profiles, comments and packed texts, which can be far larger
 * than they look, and whatever follows its end.
 */
final class LogoFile {

    /** Of a JPEG; progressive ones have about ten. */
    static final int MOST_SCANS = 64;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT");
    private static final int TYPE_AND_SUM = 8;

    private static final int MARKER = 0xff;
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int COMMENT = 0xfe;
    private static final int FIRST_APPLICATION = 0xe0;
    private static final int LAST_APPLICATION = 0xef;
    private static final int ADOBE = 0xee;

    private final String format;
    private final byte[] bytes;

    private LogoFile(String format, byte[] bytes) {
        this.format = format;
        this.bytes = bytes;
    }

    /** As ImageIO calls it. */
    String format() {
        return format;
    }

    byte[] bytes() {
        return bytes;
    }

    static LogoFile bare(byte[] file) throws UnfitLogo {
        if (begins(file, PNG)) {
            return new LogoFile("png", png(file));
        }
        if (begins(file, new byte[] {(byte) MARKER, (byte) START, (byte) MARKER})) {
            return new LogoFile("jpeg", jpeg(file));
        }
        throw new UnfitLogo(Reason.NEITHER_PNG_NOR_JPEG);
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length >= with.length
                && ByteBuffer.wrap(file, 0, with.length).equals(ByteBuffer.wrap(with));
    }

    private static byte[] png(byte[] file) throws UnfitLogo {
        var bare = new ByteArrayOutputStream(file.length);
        bare.writeBytes(PNG);
        var in = ByteBuffer.wrap(file).position(PNG.length);
        while (in.remaining() >= Integer.BYTES + TYPE_AND_SUM) {
            int start = in.position();
            int length = in.getInt();
            if (length < 0 || length > in.remaining() - TYPE_AND_SUM) {
                break;
            }
            var type = new String(file, in.position(), Integer.BYTES, StandardCharsets.ISO_8859_1);
            in.position(in.position() + TYPE_AND_SUM + length);
            boolean end = type.equals("IEND");
            if (end || PICTURE.contains(type)) {
                bare.write(file, start, in.position() - start);
            }
            if (end) {
                return bare.toByteArray();
            }
        }
        throw new UnfitLogo(Reason.DAMAGED);
    }

    private static byte[] jpeg(byte[] file) throws UnfitLogo {
        var bare = new ByteArrayOutputStream(file.length);
        bare.write(file, 0, 2);
        int at = 2;
        while (at + 4 <= file.length && unsigned(file[at]) == MARKER) {
            int kind = unsigned(file[at + 1]);
            if (kind == SCAN) {
                return scans(file, at, bare);
            }
            int length = 2 + (unsigned(file[at + 2]) << 8 | unsigned(file[at + 3]));
            if (at + length > file.length) {
                break;
            }
            if (!left(kind)) {
                bare.write(file, at, length);
            }
            at += length;
        }
        throw new UnfitLogo(Reason.DAMAGED);
    }

    /** From the first scan to the end that has to be there. */
    private static byte[] scans(byte[] file, int from, ByteArrayOutputStream bare) throws UnfitLogo {
        if (IntStream.range(from, file.length - 1)
                        .filter(at -> marks(file, at, SCAN))
                        .count()
                > MOST_SCANS) {
            throw new UnfitLogo(Reason.TOO_MANY_STEPS);
        }
        for (int at = file.length - 2; at > from; at--) {
            if (marks(file, at, END)) {
                bare.write(file, from, at + 2 - from);
                return bare.toByteArray();
            }
        }
        throw new UnfitLogo(Reason.DAMAGED);
    }

    private static boolean marks(byte[] file, int at, int kind) {
        return unsigned(file[at]) == MARKER && unsigned(file[at + 1]) == kind;
    }

    /** All but the mark that says how its colours are written. */
    private static boolean left(int kind) {
        return kind == COMMENT || (kind >= FIRST_APPLICATION && kind <= LAST_APPLICATION && kind != ADOBE);
    }

    private static int unsigned(byte value) {
        return value & 0xff;
    }
}
