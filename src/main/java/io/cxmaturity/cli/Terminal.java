package io.cxmaturity.cli;

import io.cxmaturity.wording.Texts;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The portal's commands; they exit with 0, 1 (faults in the input, each with its place, on standard error) or 2 (usage,
 * files that cannot be read or written). What they write is UTF-8, whatever the platform prefers.
 */
@Command(
        name = "cx-maturity-portal",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = Terminal.BUNDLE,
        description = "${bundle:cli.description}",
        synopsisSubcommandLabel = "COMMAND")
public final class Terminal implements Runnable {

    static final String BUNDLE = "vaadin-i18n.translations";
    static final Texts TEXTS = Texts.of(Locale.ENGLISH);

    private static final int FAULTS = 1;
    private static final int USAGE = 2;
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
        System.setProperty("java.awt.headless", "true");
        var out = new FileOutputStream(FileDescriptor.out);
        var err = new FileOutputStream(FileDescriptor.err);
        return run(out, err, Clock.system(ZoneId.systemDefault()), arguments);
    }

    static int run(OutputStream out, OutputStream err, Clock clock, String... arguments) {
        return new CommandLine(new Terminal())
                .addSubcommand(new CheckCommand())
                .addSubcommand(new ScoreCommand(out))
                .addSubcommand(new ReportCommand(clock))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command))
                .execute(arguments);
    }

    /** Says on standard error why a command failed, and which exit code that is. */
    static int explain(Exception failure, CommandLine command) throws Exception {
        return switch (failure) {
            case FaultyInput faulty -> {
                faulty.faults().forEach(command.getErr()::println);
                yield FAULTS;
            }
            case Unusable unusable -> {
                command.getErr().println(unusable.getMessage());
                yield USAGE;
            }
            default -> throw failure;
        };
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), TEXTS.get("cli.noCommand"));
    }
}
