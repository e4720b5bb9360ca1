package io.cxmaturity.cli;

import io.cxmaturity.exchange.AnswersFile;
import io.cxmaturity.report.Paper;
import io.cxmaturity.report.ReportContent;
import io.cxmaturity.report.RoadmapPdf;
import io.cxmaturity.scoring.Department;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes one respondent's roadmap as a PDF. */
@Command(name = "report", mixinStandardHelpOptions = true, description = "${bundle:cli.report.description}")
final class ReportCommand implements Callable<Integer> {

    private final Clock clock;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Inputs inputs;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", description = "${bundle:cli.report.out}")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "${bundle:cli.report.date}")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--paper", paramLabel = "a4|letter", description = "${bundle:cli.report.paper}")
    private Paper paper = Paper.A4;

    @Option(names = "--respondent", paramLabel = "ID", description = "${bundle:cli.report.respondent}")
    private Optional<String> respondent = Optional.empty();

    ReportCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        var assessment = inputs.assessment();
        var answers = inputs.answers(assessment);
        var chosen = chosen(answers);
        var content = ReportContent.of(
                answers.evaluation(assessment, chosen),
                answers.organisation(),
                departmentName(answers, chosen),
                chosen.role(),
                chosen.outcomes(),
                date.orElseGet(() -> LocalDate.now(clock)),
                paper);
        var pdf = new ByteArrayOutputStream();
        RoadmapPdf.write(content, pdf);
        write(pdf.toByteArray());
        return 0;
    }

    private AnswersFile.Respondent chosen(AnswersFile answers) {
        var all = answers.respondents();
        if (respondent.isPresent()) {
            return all.stream()
                    .filter(each -> each.id().equals(respondent.get()))
                    .findFirst()
                    .orElseThrow(
                            () -> new Unusable(Terminal.TEXTS.get("cli.report.noSuchRespondent", respondent.get())));
        }
        if (all.isEmpty()) {
            throw new Unusable(Terminal.TEXTS.get("cli.report.noRespondent"));
        }
        if (all.size() > 1) {
            throw new Unusable(Terminal.TEXTS.get("cli.report.manyRespondents", all.size()));
        }
        return all.getFirst();
    }

    private static String departmentName(AnswersFile answers, AnswersFile.Respondent respondent) {
        return answers.departments().stream()
                .filter(department -> respondent.department().equals(Optional.of(department.id())))
                .map(Department::name)
                .findFirst()
                .orElse("");
    }

    private void write(byte[] pdf) {
        try {
            Files.write(out, pdf);
        } catch (IOException e) {
            throw Unusable.unwritable(out, e);
        }
    }
}
