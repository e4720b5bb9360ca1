package io.cxmaturity.benchmark;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.catalog.AssessmentReader;
import io.cxmaturity.catalog.Reading;
import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.testing.PortalProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;

/** Our own assessment answered in full, here and by a person in a browser. */
final class Survey {

    private static final int[] LEVELS = {3, 2, 4, 3, 2, 3, 4, 3, 1, 2, 3};

    private Survey() {}

    static Assessment assessment() {
        var file = Path.of("assessments", "cx-maturity.yaml");
        try {
            return switch (AssessmentReader.read(file.toString(), Files.readAllBytes(file))) {
                case Reading.Sound(Assessment assessment) -> assessment;
                case Reading.Faulty(var faults) -> throw new IllegalStateException(faults.toString());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The level given to the item at a place that counts from 0. */
    static int level(int place) {
        return LEVELS[place % LEVELS.length];
    }

    static Evaluation evaluation() {
        var assessment = assessment();
        var answers = new HashMap<ItemId, Answer>();
        for (var item : assessment.items()) {
            answers.put(item.id(), Answer.of(level(answers.size())));
        }
        return Evaluation.of(assessment, Kind.FULL, answers, Goals.NONE);
    }

    /** From the start page to the first question of the full assessment. */
    static void begin(Page page, PortalProcess portal) {
        page.navigate(portal.address("/start/full"));
        page.locator("input[type=radio]").first().check();
        page.locator("form .btn--main").click();
        page.waitForURL("**/link");
        page.locator("main .btn--main").click();
        page.waitForSelector(".stem");
    }

    static Locator row(Page page, int level) {
        return page.locator("[role=radio][data-reply='" + level + "']");
    }

    /** Answers what is shown by its key and waits for the next question, or for the review after the last one. */
    static void answer(Page page, int level) {
        var stem = page.locator(".stem").textContent();
        page.keyboard().press(String.valueOf(level));
        page.waitForFunction("stem => document.querySelector('.stem')?.textContent !== stem", stem);
    }

    /** Answers everything and hands it in; the page then shows the result. */
    static void complete(Page page, PortalProcess portal) {
        begin(page, portal);
        int items = assessment().items().size();
        for (int place = 0; place < items; place++) {
            answer(page, level(place));
        }
        page.waitForURL("**/review");
        page.locator("main .btn--main").click();
        page.waitForURL("**/result");
        page.waitForSelector("main h1");
    }
}
