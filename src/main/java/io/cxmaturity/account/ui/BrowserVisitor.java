package io.cxmaturity.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import io.cxmaturity.account.SetUp;
import io.cxmaturity.account.SignInCookie;
import io.cxmaturity.account.SignIns;
import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.shell.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Signs the browser that makes the current request in and out. */
@Component
class BrowserVisitor implements Visitor {

    private static final String LANDING = ".";

    private final SignIns signIns;
    private final SetUp setUp;

    BrowserVisitor(SignIns signIns, SetUp setUp) {
        this.signIns = signIns;
        this.setUp = setUp;
    }

    @Override
    public boolean signedIn() {
        return CurrentPerson.id().isPresent();
    }

    @Override
    public Optional<String> signInPath() {
        return setUp.done() ? Optional.of(AccountNavigation.signIn()) : Optional.empty();
    }

    /**
     * Leads on in a session under another id than the one that came before.
     *
     * @param next a path of ours
     */
    void signIn(SecretToken token, String next) {
        SignInCookie.read(request()).ifPresent(signIns::signOut);
        SignInCookie.write(request(), response(), token, signIns.keep());
        request().changeSessionId();
        UI.getCurrent().getPage().setLocation(next);
    }

    @Override
    public void signOut() {
        SignInCookie.read(request()).ifPresent(signIns::signOut);
        SignInCookie.clear(request(), response());
        UI.getCurrent().getPage().setLocation(LANDING);
        VaadinSession.getCurrent().getSession().invalidate();
    }

    private static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }

    private static HttpServletResponse response() {
        return VaadinServletResponse.getCurrent().getHttpServletResponse();
    }
}
