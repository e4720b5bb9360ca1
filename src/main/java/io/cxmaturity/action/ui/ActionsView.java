package io.cxmaturity.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.cxmaturity.account.ui.AccountNavigation;
import io.cxmaturity.action.ActionId;
import io.cxmaturity.action.Actions;
import io.cxmaturity.action.AdoptedStep;
import io.cxmaturity.action.Board;
import io.cxmaturity.action.Plan;
import io.cxmaturity.action.Status;
import io.cxmaturity.action.StepChanged;
import io.cxmaturity.action.UnknownStep;
import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.Job;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.comparison.Comparisons;
import io.cxmaturity.comparison.NotClosed;
import io.cxmaturity.comparison.Outstanding;
import io.cxmaturity.comparison.ui.ComparisonNavigation;
import io.cxmaturity.insight.Phrases;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.organisation.Organisation;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.organisation.ui.OrganisationNavigation;
import io.cxmaturity.roadmap.Phase;
import io.cxmaturity.roadmap.PlannedStep;
import io.cxmaturity.round.Round;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.UnknownRound;
import io.cxmaturity.round.ui.RoundNavigation;
import io.cxmaturity.shell.KeptPlace;
import io.cxmaturity.shell.OrganisationName;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.WorkPart;
import io.cxmaturity.wording.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps adopted from a closed round. Whoever is not signed in may see those of the sample alone. */
@Route(ActionNavigation.ROUTE)
public class ActionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** In milliseconds. */
    private static final int AT_REST = 300;

    private final transient Comparisons comparisons;
    private final transient Actions actions;
    private final Paragraph saved = Parts.status();
    private final Paragraph adopted = Parts.status();
    private boolean later;
    private String title = getTranslation("action.page");

    ActionsView(Comparisons comparisons, Actions actions) {
        this.comparisons = comparisons;
        this.actions = actions;
        addClassNames("wrap", "start", "closed");
        KeptPlace.note(this);
    }

    /** Something that a leader does. */
    private interface Deed {
        void by(PersonId caller);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        saved.setText("");
        adopted.setText("");
        later = false;
        removeAll();
        try {
            enter(event);
        } catch (UnknownOrganisation | UnknownRound | NotClosed nothing) {
            removeAll();
            if (CurrentPerson.id().isPresent()) {
                event.rerouteToError(NotFoundException.class);
            } else {
                event.forwardTo(AccountNavigation.signIn());
            }
        }
    }

    /** Whoever is no member sees what everybody may see. */
    private void enter(BeforeEnterEvent event) {
        try {
            enter(event, CurrentPerson.id().orElse(PersonId.GUEST));
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
        var address = event.getLocation().getQueryParameters();
        var outstanding = comparisons.outstanding(caller, organisation, round);
        if (outstanding.soon()) {
            arrive(actions.open(caller, organisation, round), address);
        } else {
            prepare(outstanding, work -> actions.open(caller, organisation, round, work), address);
        }
    }

    /** Has the figures behind the roadmaps worked out beside the page, which shows the steps once they are there. */
    private void prepare(Outstanding outstanding, Job.Task<Board> task, QueryParameters address) {
        var organisation = outstanding.organisation();
        var round = outstanding.round();
        title = getTranslation("action.title", round.title().value());
        var back = Parts.link(
                RoundNavigation.among(organisation, round.id()),
                getTranslation(organisation.led() ? "round.back" : "round.back.all"));
        var words = outstanding.words(Texts.of(getLocale()));
        add(
                head(organisation, round),
                new WorkPart<>(words, outstanding.whole(), task, this, board -> arrive(board, address), back));
    }

    private void arrive(Board board, QueryParameters address) {
        show(board, Choice.of(address));
        address.getSingleParameter(ActionNavigation.STEP)
                .flatMap(ActionId::parse)
                .ifPresent(this::leadTo);
        KeptPlace.restore(this);
    }

    private void show(Board board, Choice choice) {
        removeAll();
        var texts = Texts.of(getLocale());
        var shown = new Shown(
                board, choice, texts, new Phrases(texts, board.closed().published()));
        title = texts.get("action.title", board.closed().round().title().value());
        add(head(shown));
        overdue(shown).forEach(this::add);
        add(new BoardPart(shown, saved, (step, plan) -> save(shown, step, plan)));
        if (shown.led()) {
            add(new AdoptPart(shown, adopted, later, (group, step) -> adopt(shown, group, step)));
        }
        board.movement().ifPresent(movement -> add(new MovementPart(shown, movement)));
    }

    private Component head(Shown shown) {
        var closed = shown.board().closed();
        var head = head(closed.organisation(), closed.round());
        head.add(
                Parts.text("lead", lead(shown)),
                Parts.div(
                        "actions",
                        Parts.link(
                                ComparisonNavigation.comparison(
                                        closed.organisation().id(),
                                        closed.round().id()),
                                shown.get("action.results"))));
        return head;
    }

    private Div head(Organisation organisation, Round round) {
        OrganisationName.wear(this, organisation.look().accent());
        var kicker = new OrganisationName(
                organisation.name().value(),
                organisation.sample(),
                OrganisationNavigation.logo(organisation.id(), organisation.look()));
        kicker.add(new Text(" · " + round.title().value()));
        kicker.addClassName("organisation__name");
        return Parts.div("start__head", kicker, new H1(getTranslation("action.page")));
    }

    private static String lead(Shown shown) {
        var steps = shown.board().steps();
        if (steps.isEmpty()) {
            return shown.get("action.lead.none");
        }
        var counts = Stream.of(Status.values())
                .map(status -> steps.stream()
                        .filter(step -> step.plan().status() == status)
                        .count())
                .toList();
        return shown.get("action.lead", steps.size(), counts.get(0), counts.get(1), counts.get(2), counts.get(3));
    }

    private static List<Component> overdue(Shown shown) {
        int overdue = shown.board().overdue().size();
        if (overdue == 0) {
            return List.of();
        }
        return List.of(Parts.notice(
                shown.get("action.overdue.some", overdue),
                shown.link(Choice.NONE.show(Show.OVERDUE), shown.get("action.overdue.see"))));
    }

    private void adopt(Shown shown, String group, PlannedStep step) {
        var round = shown.round();
        var waiting = shown.board().adoptable(group);
        int next = waiting.indexOf(step) + 1;
        later = next < waiting.size() && waiting.get(next).phase() == Phase.LATER;
        var focus = next < waiting.size() ? AdoptPart.idOfAdopt(waiting.get(next)) : AdoptPart.ID;
        change(
                shown,
                adopted,
                shown.get(
                        "action.adopt.done",
                        step.step().step().title(),
                        shown.get("insight.phase." + step.phase().code())),
                focus,
                caller -> {
                    if (ready(caller, round)) {
                        actions.adopt(
                                caller,
                                round.organisation(),
                                round.id(),
                                group,
                                step.step().id());
                    }
                });
    }

    /** Whether the page can be shown anew at once; else it is loaded anew, and shows how far that has come. */
    private boolean ready(PersonId caller, Round round) {
        return comparisons.outstanding(caller, round.organisation(), round.id()).soon();
    }

    /** Returns the step as it is now where somebody else was faster; the page then stays as it is. */
    private Optional<AdoptedStep> save(Shown shown, AdoptedStep step, Plan plan) {
        try {
            change(
                    shown,
                    saved,
                    shown.get("action.saved", step.title()),
                    ActionCard.idOfChange(step),
                    caller -> actions.change(caller, shown.round().organisation(), step.id(), step.version(), plan));
            return Optional.empty();
        } catch (StepChanged overtaken) {
            return Optional.of(overtaken.now());
        }
    }

    /** Does it as whoever is signed in now, and shows what there is then. */
    private void change(Shown shown, Paragraph status, String done, String focus, Deed deed) {
        Round round = shown.round();
        var said = done;
        try {
            var caller = CurrentPerson.id().orElseThrow(UnknownRound::new);
            try {
                deed.by(caller);
            } catch (UnknownStep | NotAllowed overtaken) {
                said = shown.get("action.overtaken");
            }
            if (!ready(caller, round)) {
                UI.getCurrent().getPage().reload();
                return;
            }
            show(actions.open(caller, round.organisation(), round.id()), shown.choice());
        } catch (UnknownOrganisation | UnknownRound | NotClosed gone) {
            UI.getCurrent().getPage().reload();
            return;
        }
        saved.setText("");
        adopted.setText("");
        status.setText(said);
        focus(focus);
    }

    /** To the card of a step, once the page has come to rest: until then it goes back to its top. */
    private void leadTo(ActionId step) {
        getElement().executeJs("""
                        setTimeout(() => {
                          const card = document.getElementById($0);
                          card?.focus({preventScroll: true});
                          card?.scrollIntoView({block: 'center'});
                        }, $1)""", ActionCard.idOf(step), AT_REST);
    }

    /** On the part of this id; where there is none, on the heading of the steps. */
    private void focus(String id) {
        getElement()
                .executeJs("(this.querySelector('#' + CSS.escape($0)) || this.querySelector('#board'))?.focus()", id);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }
}
