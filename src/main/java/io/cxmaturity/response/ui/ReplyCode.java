package io.cxmaturity.response.ui;

import io.cxmaturity.scoring.Reply;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;

/** A reply as the page spells it: the level's number, a word for a silence, nothing for no answer. */
final class ReplyCode {

    static final String DONT_KNOW = "dont-know";
    static final String NOT_APPLICABLE = "not-applicable";
    static final String UNANSWERED = "";

    private ReplyCode() {}

    static String of(Reply reply) {
        return switch (reply) {
            case Chosen(int level) -> of(level);
            case Silence.DONT_KNOW -> DONT_KNOW;
            case Silence.NOT_APPLICABLE -> NOT_APPLICABLE;
            case Silence.UNANSWERED -> UNANSWERED;
        };
    }

    static String of(int level) {
        return String.valueOf(level);
    }

    /** @throws IllegalArgumentException for anything {@link #of} never returns */
    static Reply parse(String code) {
        return switch (code) {
            case DONT_KNOW -> Silence.DONT_KNOW;
            case NOT_APPLICABLE -> Silence.NOT_APPLICABLE;
            case UNANSWERED -> Silence.UNANSWERED;
            default -> new Chosen(Integer.parseInt(code));
        };
    }
}
