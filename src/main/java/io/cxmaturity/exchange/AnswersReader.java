package io.cxmaturity.exchange;

import io.cxmaturity.assessment.Assessment;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads answers files; every fault is found in one go and says where it is. Safe for use by many threads. */
public final class AnswersReader {

    /** How large an answers file may be: 64 MiB, about 20,000 respondents with notes. */
    public static final int MOST_BYTES = 64 * 1024 * 1024;

    /** How many characters one text may have. */
    static final int LONGEST_TEXT = 100_000;

    static final int DEEPEST = 50;
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_NUMBER = 100;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private AnswersReader() {}

    /**
     * Reads a file's content. Never throws, however broken the content is.
     *
     * @param fileName as it shall be named in faults
     * @param content JSON in UTF-8
     * @param published the assessment that the answers have to be answers to
     */
    public static Reading read(String fileName, byte[] content, Assessment published) {
        var faults = new Faults(fileName);
        var file = decode(content, faults).flatMap(text -> parse(text, faults, published));
        return file.isPresent() && faults.isEmpty() ? new Reading.Sound(file.get()) : new Reading.Faulty(faults.all());
    }

    private static Optional<CharBuffer> decode(byte[] content, Faults faults) {
        if (content.length > MOST_BYTES) {
            faults.add(Place.START, "size", MOST_BYTES / 1024 / 1024);
            return Optional.empty();
        }
        var text = CharBuffer.allocate(content.length);
        var ending = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content), text, true);
        text.flip();
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text.position(1);
        }
        if (ending.isError()) {
            faults.add(Place.behind(text), "encoding");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static Optional<AnswersFile> parse(CharBuffer text, Faults faults, Assessment published) {
        try (var parser = JSON.createParser(
                ObjectReadContext.empty(), text.array(), text.arrayOffset() + text.position(), text.remaining())) {
            return document(parser, text, faults, published);
        }
    }

    private static Optional<AnswersFile> document(
            JsonParser parser, CharBuffer text, Faults faults, Assessment published) {
        try {
            if (parser.nextToken() == null) {
                faults.add(Place.START, "empty");
                return Optional.empty();
            }
            var file = new AnswersParser(new JsonCursor(parser, faults), faults, published).file();
            if (parser.nextToken() != null) {
                faults.add(Place.of(parser.currentTokenLocation()), "trailing");
            }
            return file;
        } catch (UnexpectedEndOfInputException e) {
            faults.add(Place.behind(text), "truncated");
        } catch (StreamConstraintsException e) {
            faults.add(Place.of(parser.currentTokenLocation()), "limits", LONGEST_TEXT, DEEPEST);
        } catch (StreamReadException e) {
            faults.add(Place.of(e.getLocation()), "syntax");
        }
        return Optional.empty();
    }
}
