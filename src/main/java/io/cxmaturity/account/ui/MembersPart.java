package io.cxmaturity.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinServletRequest;
import io.cxmaturity.account.EmailAddress;
import io.cxmaturity.account.MemberInvitations;
import io.cxmaturity.account.MemberInvitations.Invited;
import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.Outbox;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.LastLeader;
import io.cxmaturity.organisation.Member;
import io.cxmaturity.organisation.MemberRole;
import io.cxmaturity.organisation.Members;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.UnknownMember;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.organisation.ui.OrganisationNavigation;
import java.util.function.Consumer;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The members, those who are asked to join, and what a leader does about them. */
final class MembersPart extends Div {

    private final transient OrganisationId organisation;
    private final transient Members members;
    private final transient MemberInvitations invitations;
    private final transient Outbox outbox;
    private final UnorderedList list = new UnorderedList();
    private final UnorderedList asked = new UnorderedList();
    private final H2 askedTitle = new H2(getTranslation("account.members.asked"));
    private final Paragraph status = new Paragraph();
    private final Div links = new Div();

    MembersPart(
            PersonId caller,
            OrganisationId organisation,
            Members members,
            MemberInvitations invitations,
            Outbox outbox) {
        this.organisation = organisation;
        this.members = members;
        this.invitations = invitations;
        this.outbox = outbox;
        list.addClassNames("departments", "members");
        asked.addClassNames("departments", "members");
        status.addClassName("note");
        status.getElement().setAttribute("role", "status");
        add(
                section(list, status),
                section(new H2(getTranslation("account.invite.title")), new InviteForm(this::invite), links),
                section(askedTitle, asked));
        paint(caller);
    }

    private static Div section(Component... content) {
        var section = new Div(content);
        section.addClassName("section");
        return section;
    }

    private void paint(PersonId caller) {
        list.removeAll();
        members.of(caller, organisation)
                .forEach(member ->
                        list.add(new MemberRow(this, member, member.person().equals(caller))));
        var waiting = invitations.of(caller, organisation);
        var states = outbox.states(waiting.stream().map(Invited::id).toList());
        asked.removeAll();
        waiting.forEach(invited -> asked.add(new InvitedRow(this, invited, states.get(invited.id()))));
        askedTitle.setVisible(!waiting.isEmpty());
        asked.setVisible(!waiting.isEmpty());
    }

    void change(Member member, MemberRole role) {
        attempt(
                caller -> members.change(caller, organisation, member.person(), role),
                "account.members.changed",
                member);
    }

    void remove(Member member) {
        attempt(caller -> members.remove(caller, organisation, member.person()), "account.members.removed", member);
    }

    void withdraw(Invited invited) {
        attempt(caller -> {
            invitations.withdraw(caller, organisation, invited);
            status.setText(
                    getTranslation("account.invite.withdrawn", invited.email().value()));
        });
    }

    private void attempt(Consumer<PersonId> deed, String done, Member member) {
        attempt(caller -> {
            try {
                deed.accept(caller);
                status.setText(getTranslation(done, member.name().value()));
            } catch (LastLeader last) {
                status.setText(getTranslation("account.members.last"));
            } catch (UnknownMember gone) {
                status.setText(getTranslation("organisation.overtaken"));
            }
        });
    }

    private void invite(EmailAddress email, MemberRole role) {
        attempt(caller -> {
            var link = invitations.invite(caller, organisation, email, role, getLocale());
            links.removeAll();
            link.ifPresentOrElse(
                    token -> links.add(new OnceShown(address(token), email.value())),
                    () -> status.setText(getTranslation("account.invite.sent", email.value())));
        });
    }

    /** Does it and shows what there is then; leads away whoever may not do it any more. */
    private void attempt(Consumer<PersonId> deed) {
        var caller = CurrentPerson.id();
        try {
            status.setText("");
            deed.accept(caller.orElseThrow(() -> new IllegalStateException("Signed out meanwhile")));
            paint(caller.get());
        } catch (UnknownOrganisation | NotAllowed | IllegalStateException noLeader) {
            getUI().ifPresent(ui -> ui.getPage().setLocation(OrganisationNavigation.own()));
        }
    }

    /** As the browser reaches this portal, whatever stands between. */
    private static String address(SecretToken token) {
        return ServletUriComponentsBuilder.fromContextPath(
                        VaadinServletRequest.getCurrent().getHttpServletRequest())
                .path("/" + AccountNavigation.join(token))
                .toUriString();
    }
}
