package io.cxmaturity.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The portal's commands; exits with 0, 1 (faults in the input) or 2 (usage). */
@Command(
        name = "cx-maturity-portal",
        mixinStandardHelpOptions = true,
        description = "Without a command, starts the portal.",
        synopsisSubcommandLabel = "COMMAND")
public final class Terminal implements Runnable {

    private static final List<String> HELP = List.of("--help", "-h", "--version", "-V");

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    private Terminal() {}

    /** Whether the arguments ask for a command; those of the form {@code --name=value} are settings of the portal. */
    public static boolean isMeantBy(String... arguments) {
        return arguments.length > 0 && (!arguments[0].startsWith("--") || HELP.contains(arguments[0]));
    }

    /** Runs a command and returns its exit code. */
    public static int run(String... arguments) {
        return new CommandLine(new Terminal()).execute(arguments);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Which command?");
    }
}
