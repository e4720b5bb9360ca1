package io.cxmaturity.response.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.response.Participation;
import io.cxmaturity.response.Response;
import io.cxmaturity.response.Responses;
import java.time.Clock;

/** The questionnaire at the item where the respondent left off, or at the one that the address asks for. */
@Route(ResponseNavigation.QUESTIONS)
@JavaScript("context://questionnaire.js")
public class QuestionnaireView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Responses responses;
    private final transient Participation participation;
    private final transient Terms terms;
    private final transient Clock clock;
    private String title = getTranslation("shell.product");

    QuestionnaireView(Responses responses, Participation participation, Terms terms, Clock clock) {
        this.responses = responses;
        this.participation = participation;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PrivateLink.open(event, responses).ifPresent(link -> {
            var response = askedFor(event, link) ? responses.open(link.token()) : link.response();
            enter(link.token(), response);
        });
    }

    private void enter(SecretToken token, Response response) {
        var questions = Questions.of(response, responses.assessment(response));
        var questionnaire = new Questionnaire(responses, participation, terms, clock, token, questions);
        title = questionnaire.title(questions);
        removeAll();
        add(questionnaire);
    }

    /** Moves to the item in the address, which then leaves it: the page loaded again is to show where the respondent is. */
    private boolean askedFor(BeforeEnterEvent event, PrivateLink link) {
        var item = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ResponseNavigation.ITEM)
                .filter(text -> Questions.of(link.response(), responses.assessment(link.response())).items().stream()
                        .anyMatch(asked -> asked.id().value().equals(text)));
        item.ifPresent(text -> {
            responses.moveTo(link.token(), new ItemId(text));
            event.getUI()
                    .getPage()
                    .getHistory()
                    .replaceState(null, new Location(ResponseNavigation.questions(link.token())));
        });
        return item.isPresent();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
