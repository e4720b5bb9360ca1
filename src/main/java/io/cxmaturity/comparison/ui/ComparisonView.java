package io.cxmaturity.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.cxmaturity.account.ui.AccountNavigation;
import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.Job;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.comparison.ClosedRound;
import io.cxmaturity.comparison.Comparisons;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.comparison.NotClosed;
import io.cxmaturity.comparison.Outstanding;
import io.cxmaturity.insight.Phrases;
import io.cxmaturity.organisation.Organisation;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.organisation.ui.OrganisationNavigation;
import io.cxmaturity.report.ReportNavigation;
import io.cxmaturity.round.Round;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.UnknownRound;
import io.cxmaturity.round.ui.RoundNavigation;
import io.cxmaturity.shell.Chips;
import io.cxmaturity.shell.KeptPlace;
import io.cxmaturity.shell.LevelBadge;
import io.cxmaturity.shell.OrganisationName;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.WorkPart;
import io.cxmaturity.wording.Texts;
import java.util.List;
import java.util.Optional;

/** What a closed round says, seen as the address tells. Whoever is not signed in may see the sample alone. */
@Route(ComparisonNavigation.ROUTE)
public class ComparisonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Comparisons comparisons;
    private String title = getTranslation("comparison.page");

    ComparisonView(Comparisons comparisons) {
        this.comparisons = comparisons;
        addClassNames("wrap", "start", "closed");
        KeptPlace.note(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var caller = CurrentPerson.id();
        try {
            enter(event, caller);
        } catch (UnknownOrganisation | UnknownRound | NotClosed nothing) {
            if (caller.isPresent()) {
                event.rerouteToError(NotFoundException.class);
            } else {
                event.forwardTo(AccountNavigation.signIn());
            }
        }
    }

    /** Whoever is no member sees what everybody may see. */
    private void enter(BeforeEnterEvent event, Optional<PersonId> caller) {
        try {
            enter(event, caller.orElse(PersonId.GUEST));
        } catch (UnknownOrganisation stranger) {
            enter(event, PersonId.GUEST);
        }
    }

    private void enter(BeforeEnterEvent event, PersonId caller) {
        var parameters = event.getRouteParameters();
        var organisation = parameters
                .get(RoundNavigation.ORGANISATION)
                .flatMap(OrganisationId::parse)
                .orElseThrow(UnknownRound::new);
        var round =
                parameters.get(RoundNavigation.ROUND).flatMap(RoundId::parse).orElseThrow(UnknownRound::new);
        var choice = Choice.of(event.getLocation().getQueryParameters());
        var outstanding = comparisons.outstanding(caller, organisation, round);
        if (outstanding.soon()) {
            show(comparisons.open(caller, organisation, round), choice);
        } else {
            prepare(outstanding, work -> comparisons.open(caller, organisation, round, work), choice);
        }
    }

    /** Has figures worked out beside the page, which shows them once they are there. */
    private void prepare(Outstanding outstanding, Job.Task<ClosedRound> task, Choice choice) {
        var organisation = outstanding.organisation();
        title = outstanding.round().title().value();
        var back = Parts.link(
                RoundNavigation.among(organisation, outstanding.round().id()),
                getTranslation(organisation.led() ? "round.back" : "round.back.all"));
        var words = outstanding.words(Texts.of(getLocale()));
        add(
                head(organisation, outstanding.round()),
                new WorkPart<>(words, outstanding.whole(), task, this, closed -> show(closed, choice), back));
    }

    private void show(ClosedRound closed, Choice choice) {
        var texts = Texts.of(getLocale());
        var shown = new Shown(closed, choice, texts, new Phrases(texts, closed.published()));
        title = closed.round().title().value();
        addClassName(LevelBadge.scale(closed.published().highestLevel()));
        add(head(shown));
        Notices.of(shown).forEach(this::add);
        if (closed.figures().organisation().isPresent()) {
            add(views(shown), groups(shown), part(shown), new TakeAlongPart(shown));
        }
        KeptPlace.restore(this);
    }

    private Component head(Shown shown) {
        var closed = shown.closed();
        var head = head(closed.organisation(), closed.round());
        head.add(Parts.text("lead", lead(shown)));
        if (closed.figures().organisation().isPresent()) {
            head.add(Parts.div("actions", report(shown)));
        }
        return head;
    }

    private Div head(Organisation organisation, Round round) {
        var heading = new H1(round.title().value());
        heading.addClassName("organisation__name");
        OrganisationName.wear(this, organisation.look().accent());
        return Parts.div(
                "start__head",
                new OrganisationName(
                        organisation.name().value(),
                        organisation.sample(),
                        OrganisationNavigation.logo(organisation.id(), organisation.look())),
                heading);
    }

    /** On the department that is looked at closely, else on the organisation. */
    private static Anchor report(Shown shown) {
        var closed = shown.closed();
        var key = closed.departments().stream()
                .filter(group -> group.figures().isPresent())
                .map(Group::key)
                .filter(shown.choice().group()::equals)
                .findFirst()
                .orElse(Group.WHOLE);
        var link = Parts.link(
                ReportNavigation.round(
                        closed.organisation().id(), closed.round().id(), key),
                shown.get("comparison.report"));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private String lead(Shown shown) {
        var whole = shown.closed().figures().organisation();
        int people = shown.closed().figures().respondents();
        if (whole.isEmpty()) {
            return shown.get(
                    "comparison.lead.few", people, shown.closed().round().minimumGroup());
        }
        return Lead.of(shown, whole.get().result().overall());
    }

    private Component views(Shown shown) {
        var bar = Parts.element("nav", "tabs");
        bar.getElement().setAttribute("aria-label", shown.get("comparison.views"));
        for (var view : View.values()) {
            var link = shown.link(shown.choice().view(view), shown.get("comparison.view." + view.code()));
            if (view == shown.choice().view()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            bar.add(link);
        }
        return bar;
    }

    /** Departments or roles, where the view knows both. */
    private Component groups(Shown shown) {
        var view = shown.choice().view();
        if (!view.byRoles()) {
            return new Div();
        }
        return Chips.of(
                shown.get("comparison.by"),
                List.of(By.values()),
                shown.choice().by(),
                by -> shown.link(shown.choice().by(by), shown.get("comparison.by." + by.code())));
    }

    private static HtmlContainer part(Shown shown) {
        return switch (shown.choice().view()) {
            case HEATMAP -> new HeatmapPart(shown);
            case DIFFERENCES -> new DifferencesPart(shown);
            case ALIGNMENT -> new AlignmentPart(shown);
            case ANSWERS -> new AnswersPart(shown);
            case RADAR -> new RadarPart(shown);
            case TREND -> new TrendPart(shown);
            case RELIABILITY -> new ReliabilityPart(shown);
            case ROADMAP -> new RoadmapPart(shown);
        };
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }
}
