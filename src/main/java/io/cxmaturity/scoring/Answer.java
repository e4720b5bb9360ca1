package io.cxmaturity.scoring;

import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;

/**
 * What one respondent left at one item.
 *
 * @param evidence what shows the chosen level, in the respondent's words; blank is none
 * @param comment a remark that is shown and never scored
 */
public record Answer(Reply reply, String evidence, String comment) {

    public static final Answer NONE = new Answer(Silence.UNANSWERED, "", "");

    public static Answer of(int level) {
        return new Answer(new Chosen(level), "", "");
    }

    public static Answer of(Silence silence) {
        return new Answer(silence, "", "");
    }

    public boolean evidenced() {
        return !evidence.isBlank();
    }
}
