package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.insight.Results;
import io.cxmaturity.response.Responses;
import io.cxmaturity.response.UnknownResponse;
import java.util.Optional;

/** The result behind a private link. */
@Route(InsightNavigation.RESULT)
public class ResultView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Results results;
    private final transient Responses responses;

    ResultView(Results results, Responses responses) {
        this.results = results;
        this.responses = responses;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters()
                .get(InsightNavigation.TOKEN)
                .flatMap(SecretToken::parse)
                .flatMap(this::report)
                .ifPresentOrElse(this::add, () -> event.rerouteToError(NotFoundException.class));
    }

    /** Empty where the token opens nothing. */
    private Optional<Report> report(SecretToken token) {
        try {
            return Optional.of(new Report(results, responses, token));
        } catch (UnknownResponse unknown) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("insight.title", getTranslation("shell.product"));
    }
}
