package io.cxmaturity.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.cxmaturity.account.SetUp;
import io.cxmaturity.account.SignIns;
import io.cxmaturity.account.UnknownSetUpLink;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.ui.OrganisationNavigation;

/** Makes the first account, for whoever holds the link that the console printed. */
@Route(AccountNavigation.SET_UP)
public class SetUpView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SetUp setUp;
    private final transient SignIns signIns;
    private final transient BrowserVisitor visitor;

    SetUpView(SetUp setUp, SignIns signIns, BrowserVisitor visitor) {
        this.setUp = setUp;
        this.signIns = signIns;
        this.visitor = visitor;
        addClassNames("wrap", "narrow", "start");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        AccountNavigation.token(event)
                .filter(setUp::opens)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(SecretToken link) {
        add(
                Page.head(getTranslation("account.setUp.title"), getTranslation("account.setUp.lead")),
                new SetUpForm("account.setUp.do", (filled, form) -> complete(link, filled)));
    }

    private void complete(SecretToken link, SetUpForm.Filled filled) {
        try {
            var person = setUp.complete(link, filled.person(), filled.organisation());
            visitor.signIn(signIns.begin(person), OrganisationNavigation.own());
        } catch (UnknownSetUpLink used) {
            getUI().ifPresent(ui -> ui.getPage().reload());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("account.setUp.title"));
    }
}
