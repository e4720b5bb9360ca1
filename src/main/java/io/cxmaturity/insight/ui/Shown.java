package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.Component;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.insight.Phrases;
import io.cxmaturity.response.Response;
import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.wording.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What is painted, and how it is worded. Made for one painting and kept by nothing. */
record Shown(
        SecretToken token,
        Response response,
        Evaluation evaluation,
        boolean open,
        Texts texts,
        Phrases phrases,
        Glossary glossary) {

    String get(String key, Object... arguments) {
        return phrases.get(key, arguments);
    }

    /** The day it is then where the portal runs. */
    String day(Instant when) {
        return texts.date(LocalDate.ofInstant(when, ZoneId.systemDefault()));
    }

    /** A text in which terms that were not mentioned yet lead to the glossary. */
    List<Component> linked(String text) {
        return glossary.linked(text);
    }

    /** Whether a quick check may become a full assessment: in a round everybody is asked the same. */
    boolean extendable() {
        return response.kind() == Kind.QUICK && response.round().isEmpty();
    }

    /** Whether answers may still change what counts. */
    boolean changeable() {
        return open || !response.handedIn();
    }

    int highest() {
        return evaluation.published().highestLevel();
    }

    /** Another result of the same respondent. */
    Shown with(Evaluation other) {
        return new Shown(token, response, other, open, texts, phrases, glossary);
    }
}
