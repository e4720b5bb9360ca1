package io.cxmaturity.response.ui;

import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.response.Responses;
import io.cxmaturity.shell.CopyButton;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The private link, to be kept before the questions begin. */
@Route(ResponseNavigation.LINK)
public class LinkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Responses responses;

    LinkView(Responses responses) {
        this.responses = responses;
        addClassNames("wrap", "narrow", "start");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PrivateLink.open(event, responses).ifPresent(link -> {
            removeAll();
            show(link);
        });
    }

    private void show(PrivateLink link) {
        var address = address(link.token());
        var lead = new Paragraph(getTranslation("response.link.lead"));
        lead.addClassName("lead");
        var head = new Div(new H1(getTranslation("response.link.title")), lead);
        head.addClassName("start__head");
        var form = new Div(linkField(address), goOn(link));
        form.addClassName("form");
        var code = new Svg(QrCode.svg(address, getTranslation("response.link.code")));
        code.addClassName("keep__qr");
        var keep = new Div(form, code);
        keep.addClassName("keep");
        var fine = new Paragraph(getTranslation("response.link.fine"));
        fine.addClassName("fine");
        add(head, keep, fine);
    }

    private Div linkField(String address) {
        var label = new Span(getTranslation("response.link.label"));
        label.setId("link-label");
        label.addClassName("label");
        var shown = new Output(address);
        shown.getElement().setAttribute("aria-labelledby", "link-label");
        var status = new Paragraph();
        status.addClassName("field__hint");
        status.getElement().setAttribute("role", "status");
        var copy = new Div(shown, new CopyButton(shown, status));
        copy.addClassName("copy");
        var field = new Div(label, copy, status);
        field.addClassName("field");
        return field;
    }

    private Div goOn(PrivateLink link) {
        boolean fresh = link.response().answers().isEmpty();
        var goOn = new Anchor(
                ResponseNavigation.open(link.token()),
                getTranslation(fresh ? "response.link.begin" : "response.link.goOn"));
        goOn.addClassNames("btn", "btn--main");
        var actions = new Div(goOn);
        actions.addClassName("actions");
        return actions;
    }

    /** As the browser reaches this portal, whatever stands between. */
    private static String address(SecretToken token) {
        return ServletUriComponentsBuilder.fromContextPath(
                        VaadinServletRequest.getCurrent().getHttpServletRequest())
                .path("/" + ResponseNavigation.open(token))
                .toUriString();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("response.link.page"));
    }

    @Tag("output")
    static final class Output extends HtmlContainer implements HasText {

        Output(String text) {
            addClassName("copy__link");
            setText(text);
        }
    }
}
