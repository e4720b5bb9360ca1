package io.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.cxmaturity.assessment.Kind;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.response.Metric;
import io.cxmaturity.response.Participant;
import io.cxmaturity.response.Responses;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Role;
import jakarta.servlet.Filter;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
@ActiveProfiles("test")
@ExtendWith(OutputCaptureExtension.class)
class ReportDownloadTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Responses responses;

    private MockMvc portal;

    @BeforeEach
    void open() {
        portal = MockMvcBuilders.webAppContextSetup(application)
                .addFilters(application.getBean("springSecurityFilterChain", Filter.class))
                .build();
    }

    @Test
    void whoever_holds_the_link_gets_the_report() throws Exception {
        var token = answered();
        responses.handIn(token);

        var download = download(token.secret(), "");

        assertThat(download.getStatus()).isEqualTo(200);
        assertThat(download.getContentType()).isEqualTo("application/pdf");
        assertThat(download.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"roadmap.pdf\"");
        assertThat(download.getHeader("Cache-Control")).contains("no-store");
        assertThat(download.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        try (var pdf = new ReadPdf(download.getContentAsByteArray())) {
            assertThat(pdf.page(1).width()).isEqualTo(595.28f);
            assertThat(pdf.text())
                    .contains("Zoë & <Co>", "Sales", "Executive", "Answers final since")
                    .contains("Net promoter score (NPS), from −100 to 100 31")
                    .contains("Customer lifetime value (CLV), in your currency 1,250");
        }
    }

    @Test
    void a_draft_is_set_for_letter_where_that_is_asked_for() throws Exception {
        var download = download(answered().secret(), "?paper=letter");

        assertThat(download.getStatus()).isEqualTo(200);
        try (var pdf = new ReadPdf(download.getContentAsByteArray())) {
            assertThat(pdf.page(1).width()).isEqualTo(612);
            assertThat(pdf.text()).contains("Draft: answering began on");
        }
    }

    @Test
    void an_unknown_link_or_paper_finds_nothing_and_leaves_no_trace(CapturedOutput log) throws Exception {
        var token = answered();
        var unknown = SecretToken.random(new SecureRandom()).secret();
        for (var address : new String[] {unknown, unknown.substring(1), unknown + "A", "x".repeat(5000), "<b>"}) {
            assertNothing(download(address, ""));
        }
        assertNothing(download(token.secret(), "?paper=A5"));
        responses.delete(token);
        assertNothing(download(token.secret(), ""));
        assertThat(log.getAll()).isEmpty();
    }

    private static void assertNothing(MockHttpServletResponse download) {
        assertThat(download.getStatus()).isEqualTo(404);
        assertThat(download.getContentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(download.getHeader("Content-Disposition")).isNull();
    }

    private MockHttpServletResponse download(String token, String query) throws Exception {
        return portal.perform(get("/a/{token}/roadmap.pdf" + query, token))
                .andReturn()
                .getResponse();
    }

    private SecretToken answered() {
        var assessment = catalog.newest().getFirst();
        var token =
                responses.start(assessment.key(), Kind.FULL, new Participant(Role.EXECUTIVE, "Zoë & <Co>", "Sales"));
        int number = 0;
        for (var item : assessment.items()) {
            responses.reply(token, item.id(), new Chosen(1 + number++ % 3), item.id());
        }
        responses.outcome(token, Metric.NPS, Optional.of(new BigDecimal(31)));
        responses.outcome(token, Metric.CLV, Optional.of(new BigDecimal(1250)));
        return token;
    }
}
