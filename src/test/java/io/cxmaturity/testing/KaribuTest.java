package io.cxmaturity.testing;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
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

    @AfterEach
    final void closeSession() {
        MockVaadin.tearDown();
    }
}
