package io.cxmaturity.exchange;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Reply;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads single answers: a level or a silence, and what was noted beside it. */
final class AnswerParser {

    private final JsonCursor json;
    private final Faults faults;
    private final Map<String, Item> items = new HashMap<>();
    private final Map<Reply, Answer> withoutNotes = new HashMap<>();

    AnswerParser(JsonCursor json, Faults faults, Assessment published) {
        this.json = json;
        this.faults = faults;
        published.items().forEach(item -> items.put(item.id().value(), item));
    }

    /** Reads the answer to an item and adds it to the others. */
    void read(String name, Map<ItemId, Answer> answers) {
        var item = items.get(name);
        if (item == null) {
            faults.add(json.namePlace(), "item", Faults.quoted(name));
            json.skip();
        } else if (json.isNull()) {
            faults.add(json.place(), "noAnswer");
        } else {
            new One(item).read().ifPresent(answer -> answers.put(item.id(), answer));
        }
    }

    private final class One {

        private final Item item;
        private boolean levelGiven;
        private boolean silenceGiven;
        private Reply reply = Silence.UNANSWERED;
        private String evidence = "";
        private String comment = "";

        One(Item item) {
            this.item = item;
        }

        Optional<Answer> read() {
            var start = json.place();
            if (!json.object(item.id().value(), this::member)) {
                return Optional.empty();
            }
            if (levelGiven && silenceGiven) {
                faults.add(start, "levelAndSilence");
            }
            if (!evidence.isBlank() || !comment.isBlank()) {
                return Optional.of(new Answer(reply, noteOf(evidence), noteOf(comment)));
            }
            if (!levelGiven && !silenceGiven) {
                faults.add(start, "noAnswer");
            }
            return Optional.of(withoutNotes.computeIfAbsent(reply, plain -> new Answer(plain, "", "")));
        }

        private void member(String name) {
            switch (name) {
                case "level" -> level();
                case "silence" -> silence();
                case "evidence" -> evidence = json.text(name).orElse("");
                case "comment" -> comment = json.text(name).orElse("");
                default -> json.skip();
            }
        }

        private void level() {
            levelGiven = !json.isNull();
            var place = json.place();
            var shown = json.shown();
            var level = json.wholeNumber("level");
            if (level.isPresent() && item.has(level.getAsInt())) {
                reply = new Chosen(level.getAsInt());
            } else if (level.isPresent()) {
                var levels =
                        item.anchors().keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
                faults.add(place, "level", Faults.quoted(item.id().value()), levels, shown);
            }
        }

        private void silence() {
            silenceGiven = !json.isNull();
            var place = json.place();
            var code = json.text("silence");
            if (code.isEmpty()) {
                return;
            }
            var silence = SilenceCode.parse(code.get());
            if (silence.isEmpty()) {
                faults.add(place, "silence", Faults.quoted(code.get()));
            } else if (silence.get() == Silence.NOT_APPLICABLE && item.keystone()) {
                faults.add(place, "keystone", Faults.quoted(item.id().value()));
            } else {
                reply = silence.get();
            }
        }

        private static String noteOf(String text) {
            return text.isBlank() ? "" : text;
        }
    }
}
