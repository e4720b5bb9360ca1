package io.cxmaturity.response.ui;

import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.response.Responses;
import io.cxmaturity.shell.CopyButton;
import io.cxmaturity.shell.Parts;
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
        var head = Parts.div(
                "start__head",
                new H1(getTranslation("response.link.title")),
                Parts.text("lead", getTranslation("response.link.lead")));
        var form = Parts.div("form", linkField(address), goOn(link));
        var code = new Svg(QrCode.svg(address, getTranslation("response.link.code")));
        code.addClassName("keep__qr");
        add(head, Parts.div("keep", form, code), Parts.text("fine", getTranslation("response.link.fine")));
    }

    private Div linkField(String address) {
        var label = new Span(getTranslation("response.link.label"));
        label.setId("link-label");
        label.addClassName("label");
        var shown = new Output(address);
        shown.getElement().setAttribute("aria-labelledby", "link-label");
        var status = Parts.status("field__hint");
        return Parts.div("field", label, Parts.div("copy", shown, new CopyButton(shown, status)), status);
    }

    private Div goOn(PrivateLink link) {
        boolean fresh = link.response().answers().isEmpty();
        return Parts.div(
                "actions",
                Parts.link(
                        ResponseNavigation.open(link.token()),
                        getTranslation(fresh ? "response.link.begin" : "response.link.goOn"),
                        "btn--main"));
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
