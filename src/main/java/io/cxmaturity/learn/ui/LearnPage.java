package io.cxmaturity.learn.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page to learn from, with the way to all the others beside it. */
abstract class LearnPage extends Div implements HasDynamicTitle {

    private final Topic topic;

    LearnPage(Topic topic) {
        this.topic = topic;
        addClassNames("wrap", "article");
        add(topics());
    }

    /** The text of this page. */
    final Prose prose(Glossary glossary) {
        var prose = new Prose(glossary.links(getLocale()));
        add(prose);
        return prose;
    }

    private Nav topics() {
        var list = new UnorderedList();
        for (var other : Topic.values()) {
            list.add(new ListItem(link(other)));
        }
        var topics = new Nav(list);
        topics.addClassName("article__nav");
        topics.setAriaLabel(getTranslation("learn.menu"));
        return topics;
    }

    private Component link(Topic other) {
        var link = new Anchor(other.address(), getTranslation(other.key() + ".menu"));
        if (other == topic) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation(topic.key() + ".menu"));
    }
}
