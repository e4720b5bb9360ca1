package io.cxmaturity.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.exchange.AnswersReader;
import io.cxmaturity.exchange.Reading;
import io.cxmaturity.exchange.ResultJson;
import io.cxmaturity.exchange.ResultsWriter;
import io.cxmaturity.response.Metric;
import io.cxmaturity.response.Participant;
import io.cxmaturity.response.Responses;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.scoring.Reply;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.wording.Texts;
import jakarta.servlet.Filter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@ActiveProfiles("test")
@ExtendWith(OutputCaptureExtension.class)
class AnswersDownloadsTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Responses responses;

    @Autowired
    private Results results;

    private MockMvc portal;
    private Assessment assessment;

    @BeforeEach
    void open() {
        portal = MockMvcBuilders.webAppContextSetup(application)
                .addFilters(application.getBean("springSecurityFilterChain", Filter.class))
                .build();
        assessment = catalog.newest().getFirst();
    }

    @ParameterizedTest
    @EnumSource
    void the_answers_file_gives_the_figures_of_the_page(Kind kind) throws Exception {
        var token = answered(kind);

        var download = download(token.secret(), "json");

        assertThat(download.getStatus()).isEqualTo(200);
        assertThat(download.getContentType()).isEqualTo("application/json");
        assertThat(scored(download.getContentAsByteArray()).get("respondents").get("respondent"))
                .isEqualTo(figuresOfThePage(token));
    }

    @Test
    void the_answers_file_holds_all_that_was_given() throws Exception {
        var json = JsonMapper.shared()
                .readTree(download(answered(Kind.FULL).secret(), "json").getContentAsByteArray());

        assertThat(json.get("kind").asString()).isEqualTo("full");
        assertThat(json.get("organisation").asString()).isEqualTo("Zoë & <Co>");
        assertThat(json.get("targets").size()).isEqualTo(1);
        assertThat(json.get("importance").size()).isEqualTo(1);
        var respondent = json.get("respondents").get(0);
        assertThat(respondent.get("department").asString()).isEqualTo("Sales");
        assertThat(respondent.get("role").asString()).isEqualTo("executive");
        assertThat(respondent.get("outcomes").get("nps").decimalValue()).isEqualByComparingTo("31");
        var first =
                respondent.get("answers").get(assessment.items().getFirst().id().value());
        assertThat(first.get("comment").asString()).isEqualTo("-1 to “us” 🙂");
    }

    @Test
    void the_table_opens_in_a_spreadsheet() throws Exception {
        var download = download(answered(Kind.FULL).secret(), "csv");

        assertThat(download.getStatus()).isEqualTo(200);
        assertThat(download.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        var csv = new String(download.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFDimension,Item,").contains(",'-1 to “us” 🙂");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv"})
    void a_download_has_a_plain_name_and_stays_in_no_cache(String ending) throws Exception {
        var download = download(answered(Kind.QUICK).secret(), ending);

        assertThat(download.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"cx-maturity-answers.%s\"".formatted(ending));
        assertThat(download.getHeader("Cache-Control")).contains("no-store");
        assertThat(download.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv"})
    void an_unknown_link_finds_nothing_and_leaves_no_trace(String ending, CapturedOutput log) throws Exception {
        var texts = Texts.of(Locale.ENGLISH);
        var unknown = SecretToken.random(new SecureRandom()).secret();
        for (var token :
                new String[] {unknown, unknown.substring(1), unknown + "A", "x".repeat(5000), "<b>", "Ünknown"}) {
            var download = download(token, ending);

            assertThat(download.getStatus()).isEqualTo(404);
            assertThat(download.getContentType()).isEqualTo("text/plain;charset=UTF-8");
            assertThat(download.getHeader("Content-Disposition")).isNull();
            assertThat(new String(download.getContentAsByteArray(), StandardCharsets.UTF_8))
                    .isEqualTo(texts.get("error.notFound.title") + "\n" + texts.get("error.notFound.text") + "\n");
        }
        assertThat(log.getAll()).isEmpty();
    }

    @Test
    void what_was_deleted_is_gone_from_the_downloads() throws Exception {
        var token = answered(Kind.FULL);
        responses.delete(token);

        assertThat(download(token.secret(), "json").getStatus()).isEqualTo(404);
        assertThat(download(token.secret(), "csv").getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse download(String token, String ending) throws Exception {
        return portal.perform(get("/a/{token}/answers." + ending, token))
                .andReturn()
                .getResponse();
    }

    /** Every kind of answer, notes, goals and an outcome. */
    private SecretToken answered(Kind kind) {
        var token = responses.start(assessment.key(), kind, new Participant(Role.EXECUTIVE, "Zoë & <Co>", "Sales"));
        var asked = assessment.asked(kind).items();
        for (int number = 0; number < asked.size(); number++) {
            var item = asked.get(number);
            responses.reply(token, item.id(), reply(number, item), item.id());
            responses.evidence(token, item.id(), number % 2 == 0 ? "" : "Minutes of the board");
        }
        responses.comment(token, asked.getFirst().id(), "-1 to “us” 🙂");
        var dimensions = assessment.dimensions();
        responses.aim(
                token,
                new Goals(
                        Map.of(dimensions.getFirst().id(), 5),
                        Map.of(dimensions.getLast().id(), 1.5)));
        responses.outcome(token, Metric.NPS, Optional.of(new BigDecimal(31)));
        return token;
    }

    private static Reply reply(int number, Item item) {
        if (number % 5 == 4) {
            return item.keystone() ? Silence.DONT_KNOW : Silence.NOT_APPLICABLE;
        }
        return number % 7 == 6 ? Silence.UNANSWERED : new Chosen(1 + number % 4);
    }

    private JsonNode scored(byte[] answersFile) throws IOException {
        var read = (Reading.Sound) AnswersReader.read("answers.json", answersFile, assessment);
        var json = new ByteArrayOutputStream();
        ResultsWriter.write(read.file(), assessment, json);
        return JsonMapper.shared().readTree(json.toByteArray());
    }

    private JsonNode figuresOfThePage(SecretToken token) {
        var evaluation = results.open(token).evaluation();
        var json = ResultJson.respondent(evaluation.result(), evaluation.roadmap(), evaluation.shortestWay());
        return JsonMapper.shared().readTree(JsonMapper.shared().writeValueAsBytes(json));
    }
}
