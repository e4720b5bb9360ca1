package io.cxmaturity.cli;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.catalog.AssessmentReader;
import io.cxmaturity.exchange.AnswersFile;
import io.cxmaturity.exchange.AnswersReader;
import io.cxmaturity.exchange.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** An assessment and answers to it, as two options name them. */
final class Inputs {

    @Option(
            names = "--assessment",
            required = true,
            paramLabel = "FILE",
            description = "${bundle:cli.option.assessment}")
    @SuppressWarnings("NullAway.Init")
    private Path assessment;

    @Option(names = "--answers", required = true, paramLabel = "FILE", description = "${bundle:cli.option.answers}")
    @SuppressWarnings("NullAway.Init")
    private Path answers;

    Assessment assessment() {
        return assessment(assessment);
    }

    AnswersFile answers(Assessment published) {
        var content = content(answers, AnswersReader.MOST_BYTES);
        return switch (AnswersReader.read(answers.toString(), content, published)) {
            case Reading.Sound(var file) -> file;
            case Reading.Faulty(var faults) -> throw new FaultyInput(faults);
        };
    }

    static Assessment assessment(Path file) {
        var content = content(file, AssessmentReader.LARGEST_FILE);
        return switch (AssessmentReader.read(file.toString(), content)) {
            case io.cxmaturity.catalog.Reading.Sound(var assessment) -> assessment;
            case io.cxmaturity.catalog.Reading.Faulty(var faults) -> throw new FaultyInput(faults);
        };
    }

    /** Of a file that is too large just so much that its reader notices. */
    private static byte[] content(Path file, int most) {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(most + 1);
        } catch (IOException e) {
            throw Unusable.unreadable(file, e);
        }
    }
}
