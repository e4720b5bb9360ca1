package io.cxmaturity.cli;

import io.cxmaturity.exchange.ResultsWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Works out what answers say, and prints it as JSON. */
@Command(name = "score", mixinStandardHelpOptions = true, description = "${bundle:cli.score.description}")
final class ScoreCommand implements Callable<Integer> {

    private final OutputStream out;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Inputs inputs;

    ScoreCommand(OutputStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        var assessment = inputs.assessment();
        var answers = inputs.answers(assessment);
        var buffered = new BufferedOutputStream(out);
        try {
            ResultsWriter.write(answers, assessment, buffered);
            buffered.write('\n');
            buffered.flush();
            return 0;
        } catch (IOException e) {
            throw new Unusable(Terminal.TEXTS.get("cli.score.unwritable"));
        }
    }
}
