package io.cxmaturity.comparison.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinServletRequest;
import io.cxmaturity.comparison.AnswersExport;
import io.cxmaturity.shell.CopyButton;
import io.cxmaturity.shell.Parts;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What is shown as files, and its address to send to a colleague. */
@Tag("section")
final class TakeAlongPart extends HtmlContainer {

    private final Shown shown;

    TakeAlongPart(Shown shown) {
        this.shown = shown;
        addClassNames("section", "along");
        add(new H2(shown.get("comparison.along")));
        var links = Parts.div("actions");
        if (!Tables.of(shown).isEmpty()) {
            links.add(view("csv"), view("xlsx"));
        }
        if (AnswersExport.allowed(shown.closed())) {
            links.add(file(
                    ComparisonNavigation.answers(
                            shown.closed().organisation().id(),
                            shown.closed().round().id()),
                    "comparison.along.json"));
        }
        add(links, link());
    }

    private Anchor view(String ending) {
        return file(
                ComparisonNavigation.file(
                                shown.closed().organisation().id(),
                                shown.closed().round().id(),
                                ending)
                        + shown.choice().query(),
                "comparison.along." + ending);
    }

    private Anchor file(String address, String key) {
        var link = Parts.link(address, shown.get(key));
        link.getElement().setAttribute("download", "");
        link.setRouterIgnore(true);
        return link;
    }

    /** As the browser reaches this portal, whatever stands between. */
    private HtmlContainer link() {
        var address = new Span(ServletUriComponentsBuilder.fromContextPath(
                                VaadinServletRequest.getCurrent().getHttpServletRequest())
                        .toUriString()
                + "/"
                + shown.address(shown.choice()));
        address.addClassName("copy__link");
        address.getElement().setAttribute("aria-label", shown.get("comparison.along.link"));
        var status = Parts.status();
        return Parts.div(
                "along__link",
                Parts.text("fine", shown.get("comparison.along.link.note")),
                Parts.div("copy", address, new CopyButton(address, status)),
                status);
    }
}
