package io.cxmaturity.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.cxmaturity.wording.Texts;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says in our own words what Vaadin would say in its own, and what happened where an action failed. */
@Component
class ShellSetup implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(ShellSetup.class);
    /** Vaadin's indicator of the connection, made a part of the page that screen readers know and announce. */
    private static final String ANNOUNCED_INDICATOR = "const indicator = window.Vaadin.connectionIndicator;"
            + "if (indicator) { indicator.setAttribute('role', 'status'); indicator.onlineText = $0; }";

    private static final int NOTICE_MILLISECONDS = 8_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(info -> systemMessages(info.getLocale()));
        service.addSessionInitListener(start -> start.getSession().setErrorHandler(ShellSetup::tell));
        service.addUIInitListener(start -> speakOfConnection(start.getUI()));
    }

    private static void tell(ErrorEvent event) {
        LOG.error("An action failed", event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            Notification.show(
                    ui.getTranslation("error.internal.notice"),
                    NOTICE_MILLISECONDS,
                    Notification.Position.BOTTOM_CENTER);
        }
    }

    private static void speakOfConnection(UI ui) {
        var reconnecting = ui.getReconnectDialogConfiguration();
        reconnecting.setDialogText(ui.getTranslation("shell.connection.trying"));
        reconnecting.setDialogTextGaveUp(ui.getTranslation("shell.connection.lost"));
        ui.getPage().executeJs(ANNOUNCED_INDICATOR, ui.getTranslation("shell.connection.back"));
    }

    private static SystemMessages systemMessages(Locale locale) {
        var texts = Texts.of(locale);
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.get("shell.session.caption"));
        messages.setSessionExpiredMessage(texts.get("shell.session.message"));
        messages.setInternalErrorCaption(texts.get("shell.broken.caption"));
        messages.setInternalErrorMessage(texts.get("shell.broken.message"));
        messages.setCookiesDisabledCaption(texts.get("shell.cookies.caption"));
        messages.setCookiesDisabledMessage(texts.get("shell.cookies.message"));
        return messages;
    }
}
