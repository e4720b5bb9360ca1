package io.cxmaturity.response.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.response.Participant;
import io.cxmaturity.response.Responses;
import io.cxmaturity.scoring.Reply;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.testing.KaribuTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewTest extends KaribuTest {

    @Autowired
    private Catalog catalog;

    @Autowired
    private Responses responses;

    private List<Item> keystones;
    private SecretToken token;

    @BeforeEach
    void begin() {
        var assessment = catalog.newest().getFirst();
        keystones = assessment.asked(Kind.QUICK).items();
        token = responses.start(assessment.key(), Kind.QUICK, new Participant(Role.MANAGER, "", ""));
    }

    @Test
    void lists_what_is_open_or_unknown_by_dimension_each_leading_to_its_question() {
        answerAll(new Chosen(3));
        reply(keystones.get(4), Silence.DONT_KNOW);
        reply(keystones.get(5), Silence.UNANSWERED);
        open();

        assertThat(text(".lead"))
                .isEqualTo("12 of 14 questions have a level, one is “don’t know”, one is open. Open and unknown"
                        + " answers widen the bounds; they never count as the lowest level.");
        var first = _find(Section.class).getFirst();
        assertThat(first.getElement().getTextRecursively()).startsWith("Customer journey1 of 2 answered");
        assertThat(_find(first, ListItem.class))
                .extracting(ReviewTest::words)
                .containsExactly(
                        keystones.get(4).stem() + "don’t know · keystone",
                        keystones.get(5).stem() + "open · keystone");
        assertThat(_find(first, Anchor.class).getLast().getHref())
                .isEqualTo("a/" + token.secret() + "/questions?item="
                        + keystones.get(5).id());
        assertThat(_find(Section.class).getLast().getElement().getTextRecursively())
                .startsWith("Complete6 of 7 dimensions");
    }

    @Test
    void leads_back_to_the_first_open_question() {
        reply(keystones.getFirst(), new Chosen(2));
        open();

        assertThat(_get(Anchor.class, link -> link.withText("Go to the first open question"))
                        .getHref())
                .endsWith("?item=" + keystones.get(1).id());
    }

    @Test
    void hands_in_and_goes_on_to_the_result() {
        answerAll(new Chosen(3));
        open();
        assertThat(text(".lead")).isEqualTo("14 of 14 questions have a level. Nothing is open or unknown.");
        _click(_get(NativeButton.class, button -> button.withText("Hand in and see the result")));

        assertThat(responses.open(token).handedIn()).isTrue();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("a/" + token.secret() + "/result");
    }

    @Test
    void says_that_answers_handed_in_are_final_and_reopens_them() {
        answerAll(new Chosen(3));
        responses.handIn(token);
        open();
        assertThat(_get(H1.class).getText()).isEqualTo("Your answers are handed in");
        assertThat(text(".lead")).startsWith("They are final until you reopen them.");
        _click(_get(NativeButton.class, button -> button.withText("Reopen the answers")));

        assertThat(responses.open(token).handedIn()).isFalse();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("a/" + token.secret() + "/questions");
    }

    private void open() {
        UI.getCurrent().navigate("a/" + token.secret() + "/review");
    }

    private void answerAll(Reply reply) {
        keystones.forEach(item -> reply(item, reply));
    }

    private void reply(Item item, Reply reply) {
        responses.reply(token, item.id(), reply, item.id());
    }

    private static String text(String className) {
        return _get(Paragraph.class, paragraph -> paragraph.withClasses(className.substring(1)))
                .getText();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
