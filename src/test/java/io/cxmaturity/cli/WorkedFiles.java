package io.cxmaturity.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The worked cases as the files that a person at a terminal would have. */
final class WorkedFiles {

    private static final String STEP =
            "title: T, why: W, firstAction: F, owner: O, effort: %s, kpi: K, baseline: B, done: D";

    private WorkedFiles() {}

    /** The model as an assessment in YAML, with words in place of texts. */
    static String assessment(JsonNode model) {
        var yaml = new StringBuilder("id: worked-case\nversion: 1\nlanguage: en\ntitle: Worked case\nlevels:\n");
        yaml.append(
                "  - { name: Level, text: Text }\n".repeat(model.get("levels").asInt()));
        yaml.append("overall: { share: %s, requires: %s }\n"
                .formatted(
                        model.get("overall").get("share"),
                        words(model.get("overall").get("requires"))));
        yaml.append("dimensions:\n");
        for (var dimension : model.get("dimensions")) {
            var id = dimension.get("id").asString();
            yaml.append("  - id: %s\n    title: %s\n    weight: %s\n    items:\n"
                    .formatted(id, id, dimension.path("weight").asDouble(1)));
            dimension.get("items").forEach(item -> appendItem(yaml, item, model.get("steps")));
            yaml.append("    findOut: { id: %s-find-out, %s }\n".formatted(id, STEP.formatted("S")));
            yaml.append("    conversation: { id: %s-conversation, %s }\n".formatted(id, STEP.formatted("S")));
        }
        return yaml.toString();
    }

    private static void appendItem(StringBuilder yaml, JsonNode item, JsonNode steps) {
        var id = item.get("id").asString();
        var anchors = StreamSupport.stream(item.get("levels").spliterator(), false)
                .map(level -> level + ": Anchor")
                .collect(Collectors.joining(", ", "{ ", " }"));
        yaml.append("      - id: %s\n        keystone: %s\n        weight: %s\n"
                .formatted(id, item.get("keystone"), item.path("weight").asDouble(1)));
        yaml.append("        stem: S\n        why: W\n        evidence: E\n        anchors: %s\n        steps:\n"
                .formatted(anchors));
        for (var step : steps) {
            if (step.get("item").asString().equals(id)) {
                yaml.append("          - { id: %s, from: %s, after: %s, %s }\n"
                        .formatted(
                                step.get("id").asString(),
                                step.get("from"),
                                words(step.get("after")),
                                STEP.formatted(step.get("effort").asString())));
            }
        }
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    /** One of a case's single respondents, with the targets that hold for them. */
    static String answers(JsonNode worked, JsonNode respondent) {
        var json = head(worked);
        if (respondent.has("targets")) {
            json.set("targets", respondent.get("targets"));
        }
        json.putArray("respondents").addObject().put("id", "r").set("answers", respondent.get("answers"));
        return json.toString();
    }

    /** A case's round. */
    static String round(JsonNode worked) {
        var json = head(worked);
        json.setAll((ObjectNode) worked.get("round"));
        return json.toString();
    }

    private static ObjectNode head(JsonNode worked) {
        var json = JsonMapper.shared().createObjectNode();
        json.putObject("assessment").put("id", "worked-case").put("version", 1);
        if (worked.get("model").has("importance")) {
            json.set("importance", worked.get("model").get("importance"));
        }
        return json;
    }
}
