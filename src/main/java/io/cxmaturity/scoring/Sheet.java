package io.cxmaturity.scoring;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;
import java.util.HashMap;
import java.util.Map;

/** One respondent's replies to every item of an assessment, in model order, a byte each. */
public final class Sheet {

    private static final byte UNANSWERED = 0;
    private static final byte DONT_KNOW = -1;
    private static final byte NOT_APPLICABLE = -2;
    private static final int LEVEL = 0x07;
    private static final int EVIDENCED = 0x08;
    private static final char FIRST_EVIDENCED = 'a';

    private final byte[] codes;

    private Sheet(byte[] codes) {
        this.codes = codes;
    }

    /**
     * Answers to items that the assessment does not ask are left aside; items without an answer are unanswered.
     *
     * @throws IllegalArgumentException for a level the item lacks and for <em>not applicable</em> on a keystone
     */
    public static Sheet of(Assessment assessment, Map<ItemId, Answer> answers) {
        var items = assessment.items();
        var codes = new byte[items.size()];
        for (int i = 0; i < codes.length; i++) {
            var item = items.get(i);
            codes[i] = code(item, answers.getOrDefault(item.id(), Answer.NONE));
        }
        return new Sheet(codes);
    }

    private static byte code(Item item, Answer answer) {
        return switch (answer.reply()) {
            case Chosen(int level) -> {
                if (!item.has(level)) {
                    throw new IllegalArgumentException(item.id() + " has no level " + level);
                }
                yield (byte) (answer.evidenced() ? level | EVIDENCED : level);
            }
            case Silence.UNANSWERED -> UNANSWERED;
            case Silence.DONT_KNOW -> DONT_KNOW;
            case Silence.NOT_APPLICABLE -> {
                if (item.keystone()) {
                    throw new IllegalArgumentException(item.id() + " is a keystone and applies to everyone");
                }
                yield NOT_APPLICABLE;
            }
        };
    }

    /**
     * The replies as text, one character each: a level's digit, or its letter from a on where it is evidenced; ? for
     * <em>don't know</em>, - for <em>not applicable</em> and . for unanswered.
     */
    public String encode() {
        var text = new StringBuilder(codes.length);
        for (int i = 0; i < codes.length; i++) {
            text.append(
                    switch (codes[i]) {
                        case UNANSWERED -> '.';
                        case DONT_KNOW -> '?';
                        case NOT_APPLICABLE -> '-';
                        default -> (char) ((evidenced(i) ? FIRST_EVIDENCED - 1 : '0') + level(i));
                    });
        }
        return text.toString();
    }

    /**
     * The sheet that was written as this text.
     *
     * @param assessment what was asked: the whole, or its keystones
     * @throws IllegalArgumentException where the text does not fit the assessment, naming the item
     */
    public static Sheet decode(Assessment assessment, String text) {
        var items = assessment.items();
        if (text.length() != items.size()) {
            throw new IllegalArgumentException(
                    "%d replies to the %d items of %s".formatted(text.length(), items.size(), assessment.key()));
        }
        var codes = new byte[text.length()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = code(items.get(i), text.charAt(i));
        }
        return new Sheet(codes);
    }

    private static byte code(Item item, char reply) {
        return switch (reply) {
            case '.' -> UNANSWERED;
            case '?' -> DONT_KNOW;
            case '-' -> code(item, Answer.of(Silence.NOT_APPLICABLE));
            case '1', '2', '3', '4', '5', '6', '7' -> code(item, Answer.of(reply - '0'));
            case 'a', 'b', 'c', 'd', 'e', 'f', 'g' ->
                (byte) (code(item, Answer.of(reply - FIRST_EVIDENCED + 1)) | EVIDENCED);
            default -> throw new IllegalArgumentException(item.id() + " has no reply written " + reply);
        };
    }

    /**
     * The answers, without the notes that evidenced them.
     *
     * @param assessment the one that this is a sheet of
     */
    public Map<ItemId, Answer> answers(Assessment assessment) {
        var items = assessment.items();
        var answers = new HashMap<ItemId, Answer>();
        for (int i = 0; i < codes.length; i++) {
            var answer = answer(i);
            if (!answer.equals(Answer.NONE)) {
                answers.put(items.get(i).id(), answer);
            }
        }
        return answers;
    }

    private Answer answer(int item) {
        return switch (codes[item]) {
            case UNANSWERED -> Answer.NONE;
            case DONT_KNOW -> Answer.of(Silence.DONT_KNOW);
            case NOT_APPLICABLE -> Answer.of(Silence.NOT_APPLICABLE);
            default -> Answer.of(level(item));
        };
    }

    int size() {
        return codes.length;
    }

    /** The chosen level, 0 without one. */
    int level(int item) {
        return codes[item] > 0 ? codes[item] & LEVEL : 0;
    }

    boolean applies(int item) {
        return codes[item] != NOT_APPLICABLE;
    }

    boolean evidenced(int item) {
        return codes[item] > 0 && (codes[item] & EVIDENCED) != 0;
    }
}
