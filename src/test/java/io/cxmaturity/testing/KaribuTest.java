package io.cxmaturity.testing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.fakeservlet.FakeResponse;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletResponse;
import io.cxmaturity.shell.WorkPart;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;

/** A test of screens without a browser, in the whole application with a database in memory; each has a session of its own. */
@SpringBootTest
@ActiveProfiles("test")
public abstract class KaribuTest {

    private static final Routes ROUTES = new Routes().autoDiscoverViews("io.cxmaturity");

    @Autowired
    private ApplicationContext application;

    @BeforeEach
    final void openSession() {
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, application, UI::new));
    }

    /** Another session, and in it the start page, as for somebody who loads it anew. */
    protected final void reload() {
        closeSession();
        openSession();
    }

    /** Has the page look anew, as a browser does every few seconds. */
    protected static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
    }

    /** Waits for what goes on beside the page, and has it look then. */
    protected static void finishWork() {
        _get(WorkPart.class).join();
        poll();
    }

    /** The cookie that the portal sets; fails where it sets none of this name. */
    protected static Cookie cookie(String name) {
        ServletResponse response = VaadinServletResponse.getCurrent();
        while (response instanceof ServletResponseWrapper wrapper) {
            response = wrapper.getResponse();
        }
        return ((FakeResponse) response).getCookie(name);
    }

    @AfterEach
    final void closeSession() {
        MockVaadin.tearDown();
    }
}
