package io.cxmaturity.learn.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;

/** What happens to the answers. */
@Route(LearnNavigation.ANSWERS)
@Menu(title = "learn.answers.menu", order = 101)
public class AnswersPage extends LearnPage {

    AnswersPage(Glossary glossary, @Value("${portal.drafts.keep}") Duration keep) {
        super(Topic.ANSWERS);
        var prose = prose(glossary);
        prose.title("learn.answers");
        prose.section("learn.answers.kept");
        prose.section("learn.answers.link");
        prose.section("learn.answers.final");
        prose.section("learn.answers.leave", keep.toDays());
        prose.section("learn.answers.browser");
    }
}
