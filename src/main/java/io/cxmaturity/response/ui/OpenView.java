package io.cxmaturity.response.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.cxmaturity.insight.ui.InsightNavigation;
import io.cxmaturity.response.Responses;

/** The private link itself: leads on to the questions, or to the result once the answers are handed in. */
@Route(ResponseNavigation.OPEN)
public class OpenView extends Div implements BeforeEnterObserver {

    private final transient Responses responses;

    OpenView(Responses responses) {
        this.responses = responses;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PrivateLink.open(event, responses)
                .ifPresent(link -> event.forwardTo(
                        link.response().handedIn()
                                ? InsightNavigation.result(link.token())
                                : ResponseNavigation.questions(link.token())));
    }
}
