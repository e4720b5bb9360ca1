package io.cxmaturity.testing;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.Effort;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.Level;
import io.cxmaturity.assessment.LevelStep;
import io.cxmaturity.assessment.OverallRule;
import io.cxmaturity.assessment.Step;
import io.cxmaturity.assessment.StepId;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One file of cases worked out independently of this code, from the method's text alone. */
public record WorkedCase(JsonNode file, Assessment assessment) {

    public static WorkedCase read(String name) {
        try (var in = WorkedCase.class.getResourceAsStream("/vectors/" + name + ".json")) {
            var file = JsonMapper.shared().readTree(in);
            return new WorkedCase(file, assessment(file.get("model")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Map<DimensionId, Double> importance() {
        var importance = new HashMap<DimensionId, Double>();
        file.get("model")
                .path("importance")
                .properties()
                .forEach(entry -> importance.put(
                        new DimensionId(entry.getKey()), entry.getValue().asDouble()));
        return importance;
    }

    public Goals goals(JsonNode targets) {
        var levels = new HashMap<DimensionId, Integer>();
        targets.properties()
                .forEach(entry -> levels.put(
                        new DimensionId(entry.getKey()), entry.getValue().asInt()));
        return new Goals(levels, importance());
    }

    public static Map<ItemId, Answer> answers(JsonNode answers) {
        var read = new HashMap<ItemId, Answer>();
        answers.properties().forEach(entry -> read.put(new ItemId(entry.getKey()), answer(entry.getValue())));
        return read;
    }

    private static Answer answer(JsonNode answer) {
        if (answer.has("level")) {
            return new Answer(
                    new Chosen(answer.get("level").asInt()),
                    answer.path("evidence").asString(""),
                    "");
        }
        return switch (answer.get("silence").asString()) {
            case "dont-know" -> Answer.of(Silence.DONT_KNOW);
            case "not-applicable" -> Answer.of(Silence.NOT_APPLICABLE);
            default -> throw new IllegalArgumentException(answer.toString());
        };
    }

    private static Assessment assessment(JsonNode model) {
        var levels = IntStream.rangeClosed(1, model.get("levels").asInt())
                .mapToObj(level -> new Level("Level " + level, ""))
                .toList();
        var steps = new HashMap<ItemId, List<LevelStep>>();
        for (var step : model.get("steps")) {
            steps.computeIfAbsent(new ItemId(step.get("item").asString()), item -> new ArrayList<>())
                    .add(levelStep(step));
        }
        var dimensions = new ArrayList<Dimension>();
        for (var dimension : model.get("dimensions")) {
            dimensions.add(dimension(dimension, steps));
        }
        var overall = model.get("overall");
        var requires = new ArrayList<DimensionId>();
        overall.get("requires").forEach(id -> requires.add(new DimensionId(id.asString())));
        return new Assessment(
                new AssessmentKey("worked-case", 1),
                Locale.ENGLISH,
                "Worked case",
                levels,
                new OverallRule(overall.get("share").asInt(), requires),
                dimensions,
                List.of());
    }

    private static Dimension dimension(JsonNode dimension, Map<ItemId, List<LevelStep>> steps) {
        var items = new ArrayList<Item>();
        for (var item : dimension.get("items")) {
            var id = new ItemId(item.get("id").asString());
            var anchors = new TreeMap<Integer, String>();
            item.get("levels").forEach(level -> anchors.put(level.asInt(), "Anchor " + level.asInt()));
            items.add(new Item(
                    id,
                    id.value(),
                    "",
                    item.get("keystone").asBoolean(),
                    item.path("weight").asDouble(1),
                    "",
                    "",
                    "",
                    anchors,
                    steps.getOrDefault(id, List.of())));
        }
        var id = dimension.get("id").asString();
        return new Dimension(
                new DimensionId(id),
                id,
                "",
                dimension.path("weight").asDouble(1),
                List.of(),
                items,
                step(id + "-find-out", Effort.S),
                step(id + "-conversation", Effort.S));
    }

    private static LevelStep levelStep(JsonNode step) {
        var after = new ArrayList<StepId>();
        step.get("after").forEach(id -> after.add(new StepId(id.asString())));
        return new LevelStep(
                step.get("from").asInt(),
                after,
                step(
                        step.get("id").asString(),
                        Effort.valueOf(step.get("effort").asString())));
    }

    private static Step step(String id, Effort effort) {
        return new Step(new StepId(id), id, "", "", "", effort, "", "", "");
    }
}
