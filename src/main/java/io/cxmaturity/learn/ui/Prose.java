package io.cxmaturity.learn.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.cxmaturity.shell.LinkedTerms;
import java.util.HashSet;
import java.util.Set;

/**
 * A text set for reading, from the keys of the bundle. A line break in a text ends a paragraph or an entry of a list; a
 * term leads to the glossary where the page first names it.
 */
final class Prose extends Article {

    private final transient LinkedTerms terms;
    private final Set<String> linked = new HashSet<>();

    Prose(LinkedTerms terms) {
        this.terms = terms;
        addClassName("prose");
    }

    /** Heading and opening of the page. */
    void title(String key, Object... arguments) {
        add(new H1(getTranslation(key + ".title", arguments)));
        var lead = new Paragraph(getTranslation(key + ".lead", arguments));
        lead.addClassName("lead");
        add(lead);
    }

    /** A heading and the paragraphs below it. */
    void section(String key, Object... arguments) {
        heading(key, arguments);
        paragraphs(key + ".text", arguments);
    }

    /** A heading that can be linked to by the last part of its key. */
    void heading(String key, Object... arguments) {
        var heading = new H2(getTranslation(key + ".title", arguments));
        heading.setId(key.substring(key.lastIndexOf('.') + 1));
        add(heading);
    }

    void paragraphs(String key, Object... arguments) {
        getTranslation(key, arguments).lines().forEach(this::paragraph);
    }

    void paragraph(String text) {
        add(fill(new Paragraph(), text));
    }

    void list(String key, Object... arguments) {
        var list = new UnorderedList();
        getTranslation(key, arguments).lines().forEach(line -> list.add(fill(new ListItem(), line)));
        add(list);
    }

    /** Something named, and what an assessment says of it in words of every day. */
    void entry(String title, String text) {
        add(new H3(title), new Paragraph(text));
    }

    /** Fills an element with text, its terms linked. */
    <T extends HasComponents> T fill(T element, String text) {
        terms.in(text, linked).forEach(element::add);
        return element;
    }
}
