package io.cxmaturity.comparison;

import io.cxmaturity.organisation.Organisation;
import io.cxmaturity.round.Round;
import io.cxmaturity.wording.Texts;

/**
 * What has to be done before a closed round and those before it can be shown.
 *
 * @param organisation as the reader sees it
 * @param made how many rounds' figures have to be worked out
 * @param answered how many people's answers those rest on
 * @param whole how much there is to do, as {@link io.cxmaturity.common.Work} counts it: the answers of a person that are
 *     read, or weighed, are one
 */
public record Outstanding(Organisation organisation, Round round, int made, int answered, int whole) {

    /** Takes a fifth of a second, and a second on a busy machine. */
    private static final int SOON = 5_000;

    /** What goes on, for somebody who waits for it. */
    public String words(Texts texts) {
        return made == 0 ? texts.get("comparison.work.read") : texts.get("comparison.work.made", made, answered);
    }

    /** Whether it is done so fast that nobody has to be told that it goes on. */
    public boolean soon() {
        return whole <= SOON;
    }
}
