package io.cxmaturity.insight.ui;

import io.cxmaturity.common.SecretToken;
import io.cxmaturity.insight.Phrases;
import io.cxmaturity.response.Response;
import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.shell.LinkedTerms;
import io.cxmaturity.wording.Texts;

/** What is painted, and how it is worded. Made for one painting and kept by nothing. */
record Shown(
        SecretToken token, Response response, Evaluation evaluation, Texts texts, Phrases phrases, LinkedTerms terms) {

    String get(String key, Object... arguments) {
        return phrases.get(key, arguments);
    }

    int highest() {
        return evaluation.published().highestLevel();
    }
}
