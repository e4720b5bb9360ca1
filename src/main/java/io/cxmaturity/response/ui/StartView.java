package io.cxmaturity.response.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.response.Participant;
import io.cxmaturity.response.Responses;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.wording.Narrative;
import io.cxmaturity.wording.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What has to be known before the first question. */
@Route(ResponseNavigation.START)
public class StartView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Responses responses;
    private final transient Catalog catalog;

    StartView(Responses responses, Catalog catalog) {
        this.responses = responses;
        this.catalog = catalog;
        addClassNames("wrap", "narrow", "start");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var kind = kind(event);
        var assessment = assessment(event);
        if (kind.isEmpty() || assessment.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        show(kind.get(), assessment.get());
    }

    private static Optional<Kind> kind(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get(ResponseNavigation.KIND).orElse("");
        return Stream.of(Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(asked))
                .findFirst();
    }

    private Optional<Assessment> assessment(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter(ResponseNavigation.ASSESSMENT);
        return catalog.newest().stream()
                .filter(assessment -> asked.isEmpty() || assessment.key().id().equals(asked.get()))
                .findFirst();
    }

    private void show(Kind kind, Assessment assessment) {
        var extent = new Narrative(Texts.of(getLocale())).extent(assessment.asked(kind));
        var name = catalog.newest().size() > 1
                ? assessment.title()
                : getTranslation(kind == Kind.FULL ? "response.start.full" : "response.start.quick");
        var head = Parts.div(
                "start__head",
                Parts.text("kicker", getTranslation("response.start.kicker", name, extent)),
                new H1(getTranslation("response.start.title")),
                Parts.text("lead", getTranslation("response.start.lead")));
        add(head, new StartForm(participant -> start(kind, assessment, participant)));
    }

    private void start(Kind kind, Assessment assessment, Participant participant) {
        var token = responses.start(assessment.key(), kind, participant);
        getUI().ifPresent(ui -> ui.navigate(ResponseNavigation.link(token)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("response.start.page"));
    }
}
