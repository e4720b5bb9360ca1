package io.cxmaturity.round.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.round.Arrivals;
import io.cxmaturity.shell.CopyButton;
import io.cxmaturity.shell.Parts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The links that may be handed around, with how many came by each. */
@Tag("section")
final class OpenLinksPart extends HtmlContainer {

    private final transient InvitationDesk desk;
    private final Span cameByRound = came();
    private final transient Map<DepartmentId, Span> cameByDepartment = new HashMap<>();

    OpenLinksPart(InvitationDesk desk) {
        this.desk = desk;
        addClassName("section");
        add(
                new H2(getTranslation("round.invite.links.title")),
                Parts.text("note", getTranslation("round.invite.links.note")));
        desk.with(caller -> desk.rounds()
                        .links(caller, desk.organisation(), desk.round().id()))
                .ifPresent(links -> {
                    var everybody = getTranslation("round.invite.links.round");
                    var poster = RoundNavigation.poster(
                            desk.organisation(), desk.round().id());
                    var list = new UnorderedList(row(everybody, links.round(), poster, cameByRound));
                    list.addClassName("openlinks");
                    add(list);
                    if (!desk.round().departments().isEmpty()) {
                        add(departments(links.departments()));
                    }
                });
        refresh();
    }

    private NativeDetails departments(Map<DepartmentId, SecretToken> links) {
        var list = new UnorderedList();
        list.addClassName("openlinks");
        for (var department : desk.round().departments()) {
            Optional.ofNullable(links.get(department.id())).ifPresent(secret -> {
                var came = came();
                cameByDepartment.put(department.id(), came);
                list.add(row(
                        department.name().value(),
                        secret,
                        RoundNavigation.poster(desk.organisation(), desk.round().id(), department.id()),
                        came));
            });
        }
        var more = new NativeDetails(new Span(getTranslation(
                "round.invite.links.departments", desk.round().departments().size())));
        more.addClassName("more");
        more.setContent(Parts.div("more__body", list));
        return more;
    }

    private ListItem row(String name, SecretToken secret, String poster, Span came) {
        var heading = new Span(name);
        heading.addClassName("openlinks__name");
        var link = new Span(desk.link(secret));
        link.addClassName("copy__link");
        var status = Parts.status("field__hint");
        var copy = new CopyButton(link, status);
        copy.getElement().setAttribute("aria-label", getTranslation("round.invite.links.copy", name));
        return new ListItem(
                Parts.div("openlinks__head", heading, came),
                Parts.div("copy", link, copy),
                status,
                Parts.div(
                        "openlinks__posters",
                        new Span(getTranslation("round.invite.links.poster")),
                        poster(poster, "a4", name),
                        poster(poster, "letter", name)));
    }

    private Anchor poster(String address, String paper, String name) {
        var link = new Anchor(
                address + (address.contains("?") ? "&" : "?") + "paper=" + paper,
                getTranslation("round.invite.links.poster." + paper));
        link.setRouterIgnore(true);
        link.getElement()
                .setAttribute("download", true)
                .setAttribute("aria-label", getTranslation("round.invite.links.poster.label." + paper, name));
        return link;
    }

    private static Span came() {
        var came = new Span();
        came.addClassNames("openlinks__came", "tab");
        return came;
    }

    void refresh() {
        desk.with(caller -> desk.invitations()
                        .arrivals(caller, desk.organisation(), desk.round().id()))
                .ifPresent(this::show);
    }

    private void show(Arrivals arrivals) {
        cameByRound.setText(getTranslation("round.invite.came", arrivals.openLink()));
        cameByDepartment.forEach(
                (department, came) -> came.setText(getTranslation("round.invite.came", arrivals.by(department))));
    }
}
