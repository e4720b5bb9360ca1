package io.cxmaturity.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says everything that is wrong with files of assessments. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "${bundle:cli.check.description}")
final class CheckCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "${bundle:cli.check.files}")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    /** Goes on after a file that is not sound; the worst of them decides. */
    @Override
    public Integer call() throws Exception {
        var command = spec.commandLine();
        int worst = 0;
        for (var file : files) {
            worst = Math.max(worst, check(file, command));
        }
        return worst;
    }

    private static int check(Path file, CommandLine command) throws Exception {
        try {
            var assessment = Inputs.assessment(file);
            var key = assessment.key();
            command.getOut()
                    .println(Terminal.TEXTS.get("cli.check.sound", file, key.id(), String.valueOf(key.version())));
            return 0;
        } catch (FaultyInput | Unusable e) {
            return Terminal.explain(e, command);
        }
    }
}
