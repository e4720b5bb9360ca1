package io.cxmaturity.action.ui;

import com.vaadin.flow.component.html.Anchor;
import io.cxmaturity.action.AdoptedStep;
import io.cxmaturity.action.Board;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.Step;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.insight.Phrases;
import io.cxmaturity.round.Round;
import io.cxmaturity.wording.Texts;
import java.util.List;
import java.util.Optional;

/** The adopted steps on the page, with what was chosen of them and the words for them. */
record Shown(Board board, Choice choice, Texts texts, Phrases phrases) {

    String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    Round round() {
        return board.closed().round();
    }

    /** Whether the reader may change anything. */
    boolean led() {
        return board.closed().organisation().led();
    }

    /** The steps that were chosen to be seen. */
    List<AdoptedStep> steps() {
        return board.steps().stream()
                .filter(step -> choice.group().isEmpty() || step.group().equals(choice.group()))
                .filter(step -> choice.show().shows(step, board.today()))
                .toList();
    }

    /** What a group is called, also one that is no longer shown. */
    String name(String group) {
        if (group.equals(Group.WHOLE)) {
            return get("action.whole");
        }
        return department(round(), group);
    }

    static String department(Round round, String group) {
        return round.departments().stream()
                .filter(department -> department.id().value().toString().equals(group))
                .map(department -> department.name().value())
                .findFirst()
                .orElse(group);
    }

    /** What the assessment says about a step. */
    Optional<Step> published(AdoptedStep step) {
        return board.closed().published().item(step.item()).map(Item::steps).orElse(List.of()).stream()
                .filter(each -> each.id().equals(step.step()))
                .map(each -> each.step())
                .findFirst();
    }

    Anchor link(Choice other, String text) {
        return new Anchor(address(other), text);
    }

    String address(Choice other) {
        return ActionNavigation.actions(round().organisation(), round().id()) + other.query();
    }
}
