package io.cxmaturity.response.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import io.cxmaturity.account.EmailAddress;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.common.Work;
import io.cxmaturity.response.Newcomer;
import io.cxmaturity.response.Participation;
import io.cxmaturity.response.Responses;
import io.cxmaturity.round.Invitations;
import io.cxmaturity.round.NewInvitation;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.testing.HarbourTest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What whoever answers in a round is told when it closes, or their invitation is revoked, while they answer. */
class QuestionnaireInARoundTest extends HarbourTest {

    private static final String CLOSED = "The round closed on";
    private static final String REVOKED = "Your invitation was taken back";

    @Autowired
    private Invitations invitations;

    @Autowired
    private Participation participation;

    @Autowired
    private Responses responses;

    private List<Item> items;
    private RoundId spring;
    private SecretToken token;

    @BeforeEach
    void begin() {
        var assessment = catalog.newest().getFirst();
        items = assessment.asked(Kind.QUICK).items();
        spring = openRound("Spring");
        var ann = new NewInvitation(
                new EmailAddress("ann@example.org"), "", Optional.empty(), Optional.empty(), Locale.ENGLISH);
        invitations.invite(leader, harbour, spring, List.of(ann), false, new Work());
        token = participation.join(
                invitations.links(leader, harbour, spring).getFirst().secret(),
                new Newcomer(Role.MANAGER, Optional.empty(), false));
    }

    @Test
    void whoever_answers_on_is_told_with_the_first_save_that_the_round_has_closed() {
        visit();
        assertThat(reply(0)).isEqualTo("SAVED");
        assertThat(told(CLOSED)).isEmpty();
        rounds.close(leader, harbour, spring);

        assertThat(reply(1)).isEqualTo("SAVED");

        assertThat(told(CLOSED)).hasSize(1);
        assertThat(responses.open(token).answer(items.get(1).id())).isEqualTo(Answer.of(2));
        reply(2);
        assertThat(told(CLOSED)).hasSize(1);
    }

    @Test
    void so_is_whoever_writes_a_note_or_comes_back_to_the_page() {
        visit();
        rounds.close(leader, harbour, spring);
        questionnaire().note(items.getFirst().id().value(), "evidence", "Seen", now());
        assertThat(told(CLOSED)).hasSize(1);

        visit();
        assertThat(told(CLOSED)).hasSize(1);
    }

    @Test
    void whoever_is_no_longer_invited_is_told_and_hands_nothing_in() {
        visit();
        invitations.revoke(
                leader,
                harbour,
                spring,
                invitations.links(leader, harbour, spring).getFirst().invitation());
        assertThat(reply(0)).isEqualTo("SAVED");

        assertThat(told(REVOKED)).hasSize(1);
        assertThat(told(CLOSED)).isEmpty();
        UI.getCurrent().navigate(ResponseNavigation.review(token));
        assertThat(_get(H1.class).getText()).isEqualTo("Your invitation was taken back");
        assertThat(_find(NativeButton.class, button -> button.withText("Hand in and see the result")))
                .isEmpty();
    }

    private void visit() {
        UI.getCurrent().navigate(ResponseNavigation.questions(token));
    }

    private String reply(int number) {
        return questionnaire().reply(items.get(number).id().value(), "2", true, now());
    }

    private static double now() {
        return System.currentTimeMillis();
    }

    private static Questionnaire questionnaire() {
        return _get(Questionnaire.class);
    }

    private static List<Paragraph> told(String beginning) {
        return _find(Paragraph.class).stream()
                .filter(one -> one.getText().startsWith(beginning))
                .toList();
    }
}
