package io.cxmaturity.comparison;

import io.cxmaturity.common.Work;
import io.cxmaturity.comparison.ComparisonStore.Stored;
import io.cxmaturity.round.Round;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.scoring.RoundAnswers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** One look at closed rounds, within a transaction: what was found out once is not asked for again. */
final class Look {

    private final List<Round> all;
    private final Work work;
    private final Map<RoundId, Stored> found = new HashMap<>();
    private final Map<RoundId, RoundAnswers> answers = new HashMap<>();
    private int done;

    /** @param all the organisation's rounds */
    Look(List<Round> all, Work work) {
        this.all = all;
        this.work = work;
    }

    List<Round> all() {
        return all;
    }

    Stored figures(RoundId round, Supplier<Stored> find) {
        var known = found.get(round);
        if (known == null) {
            known = find.get();
            found.put(round, known);
        }
        return known;
    }

    RoundAnswers answers(RoundId round, Supplier<RoundAnswers> read) {
        var known = answers.get(round);
        if (known == null) {
            known = read.get();
            answers.put(round, known);
        }
        return known;
    }

    /** @throws Work.Stopped where somebody wants it to end */
    void did(int more) {
        done += more;
        work.reached(done);
    }
}
