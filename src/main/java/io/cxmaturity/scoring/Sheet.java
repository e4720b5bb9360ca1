package io.cxmaturity.scoring;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;
import java.util.Map;

/** One respondent's replies to every item of an assessment, in model order, a byte each. */
public final class Sheet {

    private static final byte UNANSWERED = 0;
    private static final byte DONT_KNOW = -1;
    private static final byte NOT_APPLICABLE = -2;
    private static final int LEVEL = 0x07;
    private static final int EVIDENCED = 0x08;

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
