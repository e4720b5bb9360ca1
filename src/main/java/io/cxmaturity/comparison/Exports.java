package io.cxmaturity.comparison;

import io.cxmaturity.common.AuditLog;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.round.UnknownRound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps in an organisation's history who took along what. Of guests nothing is kept: they see the sample alone, and
 * anybody is one.
 */
@Service
@Transactional
public class Exports {

    private final Rounds rounds;
    private final AuditLog log;

    Exports(Rounds rounds, AuditLog log) {
        this.rounds = rounds;
        this.log = log;
    }

    /** What of a round is taken along. */
    public enum Format {
        CSV("results-export"),
        XLSX("results-export"),
        PDF("report-export"),
        /** Single answers. */
        JSON("answers-export");

        private final String deed;

        Format(String deed) {
            this.deed = deed;
        }
    }

    /** Somebody takes along what a round says. */
    public void taken(PersonId caller, OrganisationId organisation, RoundId id, Format format) {
        var round = rounds.all(caller, organisation).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(UnknownRound::new);
        if (!caller.equals(PersonId.GUEST)) {
            log.record(organisation.value(), caller, format.deed, round.title() + " · " + format);
        }
    }
}
