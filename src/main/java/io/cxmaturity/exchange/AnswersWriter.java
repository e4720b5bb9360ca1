package io.cxmaturity.exchange;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Department;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.scoring.RoundAnswers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.JacksonIOException;

/** Writes answers files, as {@link AnswersReader} reads them: what is not given is left out. */
public final class AnswersWriter {

    private AnswersWriter() {}

    /**
     * The file as JSON in UTF-8; the same answers give the same bytes.
     *
     * @param published the whole assessment, whose order the answers follow
     */
    public static byte[] write(AnswersFile file, Assessment published) {
        var bytes = new ByteArrayOutputStream();
        try {
            write(file, file.respondents().iterator(), published, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * As above, one respondent after the other; leaves the stream open. What could not be written to its end is left without
     * one, so that nobody takes it for the whole.
     *
     * @param head all but the respondents
     */
    public static void write(
            AnswersFile head, Iterator<AnswersFile.Respondent> respondents, Assessment published, OutputStream out)
            throws IOException {
        try {
            var generator = JsonLines.to(out);
            generator.writeStartObject();
            head(head, published).forEach((name, member) -> {
                generator.writeName(name);
                JsonLines.write(generator, member);
            });
            generator.writeName("respondents");
            generator.writeStartArray();
            respondents.forEachRemaining(respondent -> JsonLines.write(generator, respondent(respondent, published)));
            generator.writeEndArray();
            generator.writeEndObject();
            generator.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static Map<String, Object> head(AnswersFile file, Assessment published) {
        var json = new LinkedHashMap<String, Object>();
        json.put("assessment", assessment(file.assessment()));
        json.put("kind", file.kind() == Kind.QUICK ? "quick" : "full");
        putText(json, "organisation", file.organisation());
        if (!file.departments().isEmpty()) {
            json.put(
                    "departments",
                    file.departments().stream().map(AnswersWriter::department).toList());
        }
        if (file.minimumGroup() != RoundAnswers.USUAL_GROUP) {
            json.put("minimumGroup", file.minimumGroup());
        }
        putGoals(json, file, published);
        return json;
    }

    private static Map<String, Object> assessment(AssessmentKey key) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", key.id());
        json.put("version", key.version());
        return json;
    }

    private static Map<String, Object> department(Department department) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", WellFormed.text(department.id()));
        json.put("name", WellFormed.text(department.name()));
        department.headcount().ifPresent(headcount -> json.put("headcount", headcount));
        return json;
    }

    private static void putGoals(Map<String, Object> json, AnswersFile file, Assessment published) {
        var targets = new LinkedHashMap<String, Object>();
        var importance = new LinkedHashMap<String, Object>();
        for (var dimension : published.dimensions()) {
            var id = dimension.id();
            putIfThere(targets, id.value(), file.goals().targets().get(id));
            putIfThere(importance, id.value(), file.goals().importance().get(id));
        }
        putIfAny(json, "targets", targets);
        putIfAny(json, "importance", importance);
    }

    private static Map<String, Object> respondent(AnswersFile.Respondent respondent, Assessment published) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", WellFormed.text(respondent.id()));
        respondent.department().ifPresent(department -> putText(json, "department", department));
        respondent.role().ifPresent(role -> json.put("role", role.code()));
        if (respondent.consents()) {
            json.put("consents", true);
        }
        putIfAny(json, "outcomes", respondent.outcomes());
        var answers = new LinkedHashMap<String, Object>();
        for (var item : published.items()) {
            var answer = answer(respondent.answers().getOrDefault(item.id(), Answer.NONE));
            putIfAny(answers, item.id().value(), answer);
        }
        json.put("answers", answers);
        return json;
    }

    private static Map<String, Object> answer(Answer answer) {
        var json = new LinkedHashMap<String, Object>();
        switch (answer.reply()) {
            case Chosen(int level) -> json.put("level", level);
            case Silence silence -> SilenceCode.of(silence).ifPresent(code -> json.put("silence", code));
        }
        putText(json, "evidence", answer.evidence());
        putText(json, "comment", answer.comment());
        return json;
    }

    private static void putText(Map<String, Object> json, String name, String text) {
        if (!text.isBlank()) {
            json.put(name, WellFormed.text(text));
        }
    }

    private static void putIfThere(Map<String, Object> json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value);
        }
    }

    private static void putIfAny(Map<String, Object> json, String name, Map<String, ?> members) {
        if (!members.isEmpty()) {
            json.put(name, members);
        }
    }
}
