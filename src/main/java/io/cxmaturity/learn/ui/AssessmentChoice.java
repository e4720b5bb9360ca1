package io.cxmaturity.learn.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import io.cxmaturity.assessment.Assessment;
import java.util.List;

/** The assessments on offer, one of which the page tells of. */
final class AssessmentChoice extends Nav {

    AssessmentChoice(List<Assessment> offered, Assessment shown) {
        setAriaLabel(getTranslation("learn.landing.assessments"));
        var list = new UnorderedList();
        list.addClassName("menu");
        for (var assessment : offered) {
            var link = new Anchor(
                    "?" + LearnNavigation.ASSESSMENT + "=" + assessment.key().id(), assessment.title());
            if (assessment.key().equals(shown.key())) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        add(list);
    }
}
