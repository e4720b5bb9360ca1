package io.cxmaturity.account.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import io.cxmaturity.organisation.MemberRole;

/** What a member may do. */
@Tag("select")
final class RoleSelect extends HtmlContainer {

    private static final String VALUE = "value";

    RoleSelect(MemberRole now) {
        addClassName("select");
        for (var role : MemberRole.values()) {
            getElement()
                    .appendChild(new Element("option")
                            .setText(getTranslation("account.role." + role))
                            .setAttribute(VALUE, role.name()));
        }
        getElement().setProperty(VALUE, now.name());
        getElement().addPropertyChangeListener(VALUE, "change", chosen -> {});
    }

    /** Calls back once another one is chosen. */
    void onChange(Runnable chosen) {
        getElement().addEventListener("change", change -> chosen.run());
    }

    MemberRole chosen() {
        return MemberRole.LEADER.name().equals(getElement().getProperty(VALUE)) ? MemberRole.LEADER : MemberRole.VIEWER;
    }
}
