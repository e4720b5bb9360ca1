package io.cxmaturity.learn.ui;

import com.vaadin.flow.router.Route;

/** What is known of people who rate their own organisation, and what the portal therefore claims. */
@Route(LearnNavigation.RESEARCH)
public class ResearchPage extends LearnPage {

    ResearchPage(Glossary glossary) {
        super(Topic.RESEARCH);
        var prose = prose(glossary);
        prose.title("learn.research");
        prose.section("learn.research.high");
        prose.section("learn.research.words");
        prose.section("learn.research.several");
        prose.section("learn.research.number");
        prose.section("learn.research.claim");
    }
}
