package io.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.common.PersonId;
import io.cxmaturity.sample.SampleOrganisation;
import io.cxmaturity.testing.People;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
@ActiveProfiles("test")
class SampleReportTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private SampleOrganisation sample;

    @Autowired
    private DSLContext db;

    @BeforeEach
    @AfterEach
    void leaveNobody() {
        People.deleteAll(db);
    }

    @Test
    void every_page_of_the_sample_s_report_is_marked() throws Exception {
        sample.create(Optional.empty());

        try (var pdf = new ReadPdf(report())) {
            assertThat(pdf.page(1).text()).contains("Sample: the organisation and all answers are made up");
            assertThat(pdf.pages()).hasSizeGreaterThan(5);
            assertThat(pdf.pages().stream().skip(1))
                    .allSatisfy(page -> assertThat(page.text()).contains("Sample · Larkmoor Bicycles · "));
        }
    }

    private byte[] report() throws Exception {
        var results = sample.results(PersonId.GUEST).orElseThrow();
        return MockMvcBuilders.webAppContextSetup(application)
                .build()
                .perform(MockMvcRequestBuilders.get("/" + results.replace("/results", "/report.pdf")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }
}
