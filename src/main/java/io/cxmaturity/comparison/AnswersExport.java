package io.cxmaturity.comparison;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.common.Download;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.comparison.Exports.Format;
import io.cxmaturity.exchange.AnswersFile;
import io.cxmaturity.exchange.AnswersWriter;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.scoring.RoundAnswers;
import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The single answers of a round as a file, where everybody was told before they answered. */
@Service
@Transactional
public class AnswersExport {

    private final Comparisons comparisons;
    private final Organisations organisations;
    private final Exports exports;
    private final SecureRandom random = new SecureRandom();

    AnswersExport(Comparisons comparisons, Organisations organisations, Exports exports) {
        this.comparisons = comparisons;
        this.organisations = organisations;
        this.exports = exports;
    }

    /**
     * Whether the answers may be taken along: not where somebody deleted theirs since the figures were stored, which
     * together would give them away.
     */
    public static boolean allowed(ClosedRound closed) {
        return closed.round().rawExport() && closed.organisation().led() && !closed.withdrawn();
    }

    /** What has to be done before a leader can have the answers of a closed round. */
    @Transactional(readOnly = true)
    public Outstanding outstanding(PersonId caller, OrganisationId organisation, RoundId round) {
        organisations.openToLead(caller, organisation);
        return comparisons.outstanding(caller, organisation, round);
    }

    /**
     * The answers file of a closed round, from which the terminal works out the figures of the page. Every time its
     * respondents are called and ordered otherwise, and it stands in the history; it has neither times nor addresses nor
     * notes. Empty where it is not allowed.
     */
    public Optional<Download.Content> file(PersonId caller, OrganisationId organisation, RoundId round) {
        organisations.openToLead(caller, organisation);
        var closed = comparisons.open(caller, organisation, round);
        if (!allowed(closed)) {
            return Optional.empty();
        }
        exports.taken(caller, organisation, round, Format.JSON);
        return Optional.of(out -> write(closed, out));
    }

    private void write(ClosedRound closed, OutputStream out) throws IOException {
        var answers = comparisons.answers(closed);
        if (answers.respondents().size() != closed.figures().respondents()) {
            throw new IllegalStateException("Somebody deleted their answers in the meantime");
        }
        AnswersWriter.write(
                head(closed, answers), respondents(closed.asked(), answers.respondents()), closed.published(), out);
    }

    private static AnswersFile head(ClosedRound closed, RoundAnswers answers) {
        return new AnswersFile(
                closed.published().key(),
                closed.round().kind(),
                closed.organisation().name().value(),
                answers.departments(),
                answers.minimumGroup(),
                closed.goals(),
                List.of());
    }

    private Iterator<AnswersFile.Respondent> respondents(Assessment asked, List<RoundAnswers.Respondent> all) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.stream()
                .map(one -> new AnswersFile.Respondent(
                        UUID.randomUUID().toString(),
                        one.department(),
                        one.role(),
                        one.sheet().answers(asked),
                        new TreeMap<>(),
                        one.consents()))
                .iterator();
    }
}
