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
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.ui.OrganisationNavigation;
import io.cxmaturity.sample.SampleOrganisation;
import io.cxmaturity.shell.CheckField;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.WorkPart;
import java.util.Optional;

/** Makes the first account, for whoever holds the link that the console printed. */
@Route(AccountNavigation.SET_UP)
public class SetUpView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SetUp setUp;
    private final transient SignIns signIns;
    private final transient BrowserVisitor visitor;
    private final transient SampleOrganisation sample;
    private final CheckField withSample =
            new CheckField("sample", getTranslation("account.sample"), getTranslation("account.sample.hint"));

    SetUpView(SetUp setUp, SignIns signIns, BrowserVisitor visitor, SampleOrganisation sample) {
        this.setUp = setUp;
        this.signIns = signIns;
        this.visitor = visitor;
        this.sample = sample;
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
        var form = new SetUpForm("account.setUp.do", Optional.empty(), (filled, itself) -> complete(link, filled));
        if (!sample.exists()) {
            form.addComponentAtIndex(form.getComponentCount() - 1, withSample);
        }
        add(Page.head(getTranslation("account.setUp.title"), getTranslation("account.setUp.lead")), form);
    }

    private void complete(SecretToken link, SetUpForm.Filled filled) {
        try {
            var person = setUp.complete(link, filled.person(), filled.organisation());
            if (withSample.checked() && !sample.exists()) {
                makeSample(person);
            } else {
                leadSample(person);
                enter(person);
            }
        } catch (UnknownSetUpLink used) {
            getUI().ifPresent(ui -> ui.getPage().reload());
        }
    }

    private void leadSample(PersonId person) {
        if (sample.exists()) {
            sample.create(Optional.of(person));
        }
    }

    /** Whoever would not wait goes on without it. */
    private void makeSample(PersonId person) {
        removeAll();
        add(
                Page.head(getTranslation("account.setUp.title"), getTranslation("account.setUp.made")),
                new WorkPart<>(
                        getTranslation("account.sample.work"),
                        SampleOrganisation.ROUNDS,
                        work -> {
                            sample.create(Optional.of(person), work);
                            return person;
                        },
                        this,
                        this::enter,
                        Parts.button(getTranslation("account.sample.without"), () -> enter(person))));
    }

    private void enter(PersonId person) {
        visitor.signIn(signIns.begin(person), OrganisationNavigation.own());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("account.setUp.title"));
    }
}
