package io.cxmaturity.sample;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.Work;
import io.cxmaturity.comparison.ui.ComparisonNavigation;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.wording.Texts;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one sample organisation that a portal may have. When a method returns, its change is committed. */
@Service
@Transactional
public class SampleOrganisation {

    /** How many rounds it has. */
    public static final int ROUNDS = 3;

    private static final String ASSESSMENT = "cx-maturity";

    /** In the language of the assessment. */
    private static final Texts TEXTS = Texts.of(Locale.ENGLISH);

    private final SampleStore store;
    private final SampleRoundStore rounds;
    private final SampleActionStore actions;
    private final Organisations organisations;
    private final Catalog catalog;
    private final Clock clock;

    SampleOrganisation(
            SampleStore store,
            SampleRoundStore rounds,
            SampleActionStore actions,
            Organisations organisations,
            Catalog catalog,
            Clock clock) {
        this.store = store;
        this.rounds = rounds;
        this.actions = actions;
        this.organisations = organisations;
        this.catalog = catalog;
        this.clock = clock;
    }

    /**
     * Makes the sample organisation with its rounds where there is none, and gives it a leader where it has none. Once
     * more changes nothing.
     *
     * @param leader may remove it; where it is empty, whoever has had an account for longest
     */
    public void create(Optional<PersonId> leader) {
        create(leader, new Work());
    }

    /**
     * As above, for who waits.
     *
     * @param work counts rounds, up to {@link #ROUNDS}
     * @throws Work.Stopped where it was stopped: nothing is made then
     */
    public void create(Optional<PersonId> leader, Work work) {
        boolean first = store.insertGuest(new Name(TEXTS.get("sample.guest")), clock.instant());
        if (first || store.find().isEmpty()) {
            make(newest(), work);
        }
        store.find().ifPresent(sample -> leader.or(store::firstPerson).ifPresent(person -> store.lead(sample, person)));
    }

    @Transactional(readOnly = true)
    public boolean exists() {
        return store.find().isPresent();
    }

    /** The address of what its newest finished round says; empty where there is none that the person may see. */
    @Transactional(readOnly = true)
    public Optional<String> results(PersonId caller) {
        return store.newestRound(caller, clock.instant())
                .map(round -> ComparisonNavigation.comparison(round.organisation(), round.round()));
    }

    /**
     * Removes the sample organisation and all that belongs to it.
     *
     * @throws io.cxmaturity.organisation.UnknownOrganisation where it is another one, or the caller does not belong to it
     * @throws io.cxmaturity.organisation.NotAllowed where the caller does not lead it
     */
    public void remove(PersonId caller, OrganisationId organisation) {
        if (organisations.openToLead(caller, organisation).sample()) {
            store.delete(organisation);
        }
    }

    private void make(Assessment assessment, Work work) {
        var now = clock.instant();
        var id = new OrganisationId(UUID.randomUUID());
        var name = new Name(TEXTS.get("sample.organisation"));
        var asked = SampleRound.before(now, TEXTS);
        store.insert(
                id,
                name,
                SampleRound.targetDate(now),
                asked.getFirst().schedule().opensAt());
        store.insertGoals(id, assessment, Story.GOALS);
        var departments = store.insertDepartments(id, TEXTS);
        var answers = SampleAnswers.of(assessment, TEXTS);
        for (int round = 0; round < asked.size(); round++) {
            rounds.insert(id, assessment.key(), asked.get(round), departments);
            rounds.insertResponses(name, assessment, asked.get(round), departments, answers.get(round));
            work.reached(round + 1);
        }
        var before = asked.get(asked.size() - 2);
        actions.insertDone(
                id,
                before.id(),
                assessment,
                Story.CLOSED_STEPS,
                before.schedule().closesAt());
    }

    /** The assessment that the story is about; another one where a portal asks only that. */
    private Assessment newest() {
        var all = catalog.newest();
        return all.stream()
                .filter(assessment -> assessment.key().id().equals(ASSESSMENT))
                .findFirst()
                .orElse(all.getFirst());
    }
}
