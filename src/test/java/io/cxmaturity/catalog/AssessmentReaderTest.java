package io.cxmaturity.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.Effort;
import io.cxmaturity.assessment.GlossaryEntry;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.Level;
import io.cxmaturity.assessment.LevelStep;
import io.cxmaturity.assessment.OverallRule;
import io.cxmaturity.assessment.StepId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssessmentReaderTest {

    private final Assessment workshop = sound(Workshop.text());

    @Test
    void a_model_of_another_field_keeps_its_own_scale_and_rule() {
        assertThat(workshop.key()).isEqualTo(new AssessmentKey("workshop-safety", 3));
        assertThat(workshop.language()).isEqualTo(Locale.UK);
        assertThat(workshop.levels()).extracting(Level::name).containsExactly("Luck", "Care", "Order", "Foresight");
        assertThat(workshop.overall()).isEqualTo(new OverallRule(2, List.of(new DimensionId("machines"))));
        assertThat(workshop.dimensions())
                .extracting(dimension -> dimension.id().value(), Dimension::weight)
                .containsExactly(tuple("machines", 2.0), tuple("people", 1.0), tuple("order", 0.5));
        assertThat(workshop.glossary())
                .first()
                .isEqualTo(new GlossaryEntry("Guard", "What keeps a hand away from a moving part.", List.of("guards")));
    }

    @Test
    void an_item_may_skip_levels_and_its_steps_skip_with_it() {
        var rota = item("inspection-rota");

        assertThat(rota.anchors())
                .containsExactly(
                        Map.entry(1, "It runs."),
                        Map.entry(3, "Checks follow a list with dates."),
                        Map.entry(4, "Readings foretell which part will fail."));
        assertThat(rota.steps()).extracting(LevelStep::from).containsExactly(1, 3);
    }

    @Test
    void what_an_item_leaves_out_is_filled_in() {
        var rota = item("inspection-rota");

        assertThat(rota.title()).isEqualTo(rota.stem());
        assertThat(rota.facet()).isEmpty();
        assertThat(rota.keystone()).isFalse();
        assertThat(rota.weight()).isEqualTo(1.0);
        assertThat(rota.steps().getFirst().after()).isEmpty();
        assertThat(workshop.dimensions().get(1).levels()).isEmpty();
        assertThat(workshop.dimensions().get(1).text()).isEmpty();
    }

    @Test
    void a_step_is_read_whole() {
        var step = item("machine-guards").stepFrom(2).orElseThrow();

        assertThat(step.after())
                .containsExactly(new StepId("inspection-rota-first"), new StepId("machine-guards-back-on"));
        assertThat(step.effort()).isEqualTo(Effort.L);
        assertThat(step.step().title()).isEqualTo("Fit a switch that stops a machine without its guard");
        assertThat(step.step().why()).isEqualTo("Care fails on a bad day; a switch does not.");
        assertThat(step.step().firstAction()).isEqualTo("List the machines that run with an open guard.");
        assertThat(step.step().owner()).isEqualTo("Maintenance");
        assertThat(step.step().kpi()).isEqualTo("Share of machines that stop when the guard is opened");
        assertThat(step.step().baseline()).isEqualTo("Open each guard once, with the tool out.");
        assertThat(step.step().done()).isEqualTo("A signed test sheet for each machine.");
    }

    @Test
    void texts_of_a_dimension_follow_the_scale() {
        assertThat(workshop.dimensions().getFirst().levels())
                .containsExactly(
                        "A machine is mended when it stops.",
                        "Whoever works at a machine knows its moods.",
                        "Each machine has a guard, a list of checks and a date.",
                        "Machines are bought and placed with their dangers in mind.");
    }

    @Test
    void steps_stand_in_the_order_of_their_levels_whatever_the_order_in_the_file() {
        var swapped = Workshop.text()
                .replace("id: order-ways-clear\n            from: 1", "id: order-ways-clear\n            from: 9")
                .replace("id: order-ways-mark\n            from: 2", "id: order-ways-mark\n            from: 1")
                .replace("id: order-ways-clear\n            from: 9", "id: order-ways-clear\n            from: 2");

        assertThat(sound(swapped).item(new ItemId("order-ways")).orElseThrow().steps())
                .extracting(step -> step.id().value())
                .containsExactly("order-ways-mark", "order-ways-clear", "order-ways-causes");
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_change_nothing() {
        assertThat(sound("\uFEFF" + Workshop.text().replace("\n", "\r\n"))).isEqualTo(workshop);
    }

    @Test
    void a_single_value_may_be_shared() {
        var shared = Workshop.text()
                .replace("owner: \"Foreman\"", "owner: *f")
                .replaceFirst("owner: \\*f", "owner: &f \"Foreman\"");

        assertThat(sound(shared)).isEqualTo(workshop);
    }

    private Item item(String id) {
        return workshop.item(new ItemId(id)).orElseThrow();
    }

    private static Assessment sound(String text) {
        return switch (AssessmentReader.read("workshop-safety.yaml", Workshop.bytes(text))) {
            case Reading.Sound sound -> sound.assessment();
            case Reading.Faulty faulty -> throw new AssertionError(faulty.faults());
        };
    }
}
