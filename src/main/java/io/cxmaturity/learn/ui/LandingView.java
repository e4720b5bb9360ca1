package io.cxmaturity.learn.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.response.ui.ResponseNavigation;
import io.cxmaturity.sample.SampleOrganisation;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.wording.Narrative;
import io.cxmaturity.wording.Texts;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;

/** The first page: what this is, two ways in, and what one leaves with. */
@Route(LearnNavigation.LANDING)
@Menu(title = "learn.landing.menu", order = 1)
public class LandingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Catalog catalog;
    private final transient Examples examples;
    private final transient SampleOrganisation sample;
    private final transient Narrative narrative = new Narrative(Texts.of(getLocale()));
    private final Duration keep;

    LandingView(
            Catalog catalog,
            Examples examples,
            SampleOrganisation sample,
            @Value("${portal.drafts.keep}") Duration keep) {
        this.catalog = catalog;
        this.examples = examples;
        this.sample = sample;
        this.keep = keep;
        addClassName("wrap");
    }

    /** Shows the assessment that the address asks for, else the first. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter(LearnNavigation.ASSESSMENT);
        var shown = catalog.newest().stream()
                .filter(assessment -> asked.isEmpty() || assessment.key().id().equals(asked.get()))
                .findFirst();
        if (shown.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        show(shown.get());
    }

    private void show(Assessment assessment) {
        var hero = new Div(introduction(assessment), new Specimen(examples.of(assessment)));
        hero.addClassName("hero");
        add(hero);
        sample.results(CurrentPerson.id().orElse(PersonId.GUEST)).ifPresent(results -> add(sample(results)));
        DimensionGroup.of(assessment).forEach(group -> add(section(group.key(), parts(group))));
        add(section("learn.landing.leave", facts("learn.landing.leave", "level", "roadmap", "file")));
        add(section("learn.landing.count", facts("learn.landing.count", "statements", "yours", "transparent")));
    }

    private Div introduction(Assessment assessment) {
        var title = new H1(getTranslation("learn.landing.title"));
        title.addClassName("display");
        var lead = paragraph(
                "lead",
                getTranslation(
                        "learn.landing.lead",
                        narrative.count(assessment.dimensions().size())));
        var ways = new Div(way(assessment, Kind.FULL, "btn--main"), way(assessment, Kind.QUICK));
        ways.addClassName("ways");
        var introduction = new Div(title, lead);
        if (catalog.newest().size() > 1) {
            introduction.add(new AssessmentChoice(catalog.newest(), assessment));
        }
        introduction.add(ways, paragraph("fine", getTranslation("learn.landing.noAccount")));
        introduction.addClassName("hero__text");
        return introduction;
    }

    private Div way(Assessment assessment, Kind kind, String... emphasis) {
        var key = kind == Kind.FULL ? "learn.landing.full" : "learn.landing.quick";
        var start = new Anchor(address(assessment, kind), getTranslation(key + ".start"));
        start.addClassName("btn");
        start.addClassNames(emphasis);
        var way = new Div(
                new H2(getTranslation(key)),
                paragraph("way__facts", narrative.extent(assessment.asked(kind))),
                paragraph("note", getTranslation(key + ".text")),
                start);
        way.addClassName("way");
        return way;
    }

    /** Names the assessment only where there is a choice. */
    private String address(Assessment assessment, Kind kind) {
        return catalog.newest().size() > 1
                ? ResponseNavigation.start(kind, assessment.key())
                : ResponseNavigation.start(kind);
    }

    private Section section(String key, Component content) {
        var section = new Section(new H2(getTranslation(key + ".title")), content);
        section.addClassName("section");
        return section;
    }

    private Section sample(String results) {
        var section = section("learn.landing.sample", paragraph("note", getTranslation("learn.landing.sample.text")));
        section.add(Parts.div("actions", Parts.link(results, getTranslation("learn.landing.sample.see"))));
        return section;
    }

    private static OrderedList parts(DimensionGroup group) {
        var parts = new OrderedList();
        parts.addClassName("parts");
        if (group.first() > 1) {
            parts.addClassName("parts--on");
        }
        for (var dimension : group.dimensions()) {
            parts.add(new ListItem(new H3(dimension.title()), new Paragraph(dimension.text())));
        }
        return parts;
    }

    private Div facts(String key, String... names) {
        var facts = new Div();
        facts.addClassName("facts");
        for (var name : List.of(names)) {
            var fact = key + "." + name;
            facts.add(new Div(
                    new H3(getTranslation(fact)), new Paragraph(getTranslation(fact + ".text", keep.toDays()))));
        }
        return facts;
    }

    private static Paragraph paragraph(String className, String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName(className);
        return paragraph;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learn.landing.page");
    }
}
