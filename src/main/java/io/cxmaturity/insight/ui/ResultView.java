package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.cxmaturity.account.SignUps;
import io.cxmaturity.account.ui.AccountNavigation;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.insight.Results;
import io.cxmaturity.response.Responses;
import io.cxmaturity.response.UnknownResponse;
import io.cxmaturity.round.ui.RoundNavigation;
import java.util.Optional;

/** The result behind a private link. */
@Route(InsightNavigation.RESULT)
public class ResultView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Results results;
    private final transient Responses responses;
    private final transient SignUps signUps;

    ResultView(Results results, Responses responses, SignUps signUps) {
        this.results = results;
        this.responses = responses;
        this.signUps = signUps;
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

    /** Whoever is signed in goes on at once, others make an account first, where that is allowed. */
    private Optional<String> colleagues(SecretToken token, Kind kind) {
        var path = RoundNavigation.with(token, kind);
        return CurrentPerson.id().isPresent()
                ? Optional.of(path)
                : signUps.organisation(token).map(name -> AccountNavigation.signUp(token, path));
    }

    /** Empty where the token opens nothing. */
    private Optional<Report> report(SecretToken token) {
        try {
            return Optional.of(new Report(results, responses, token, this::colleagues));
        } catch (UnknownResponse unknown) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("insight.title", getTranslation("shell.product"));
    }
}
