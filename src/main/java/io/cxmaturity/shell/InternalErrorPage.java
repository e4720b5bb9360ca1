package io.cxmaturity.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shown where a page could not be built. The cause goes to the log under the reference the reader sees; the address to
 * neither.
 */
@ParentLayout(MainLayout.class)
public class InternalErrorPage extends ErrorPage implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(InternalErrorPage.class);
    private static final int REFERENCE_LENGTH = 8;

    InternalErrorPage() {
        super("error.internal");
        var again = new NativeButton(getTranslation("error.internal.again"));
        again.getElement().setAttribute("type", "button");
        again.addClickListener(click -> click.getSource().getElement().executeJs("window.location.reload()"));
        setActions(again, home());
    }

    /** The same on a page that was shown already, in place of what it was waiting for. */
    static Component about(Exception cause) {
        var page = new InternalErrorPage();
        page.note(cause);
        return page;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        note(parameter.getCaughtException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private void note(Throwable cause) {
        var reference =
                UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH).toUpperCase(Locale.ROOT);
        LOG.error("A page could not be shown, reference {}", reference, cause);
        setKicker(getTranslation("error.internal.kicker", reference));
    }
}
