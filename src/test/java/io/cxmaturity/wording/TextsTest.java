package io.cxmaturity.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void a_language_without_a_bundle_reads_the_english_text() {
        assertThat(Texts.of(Locale.JAPANESE).get("shell.product")).isEqualTo("CX Maturity");
    }

    @Test
    void an_unknown_key_is_an_error() {
        assertThatThrownBy(() -> Texts.of(Locale.ENGLISH).get("no.such.key"))
                .isInstanceOf(MissingResourceException.class);
    }

    @Test
    void a_time_that_comes_twice_is_told_with_its_distance_from_gmt() {
        var london = ZoneId.of("Europe/London");
        var texts = Texts.of(Locale.ENGLISH);

        assertThat(Stream.of("2027-10-31T00:15:00Z", "2027-10-31T01:15:00Z", "2027-10-31T02:15:00Z")
                        .map(moment -> texts.moment(Instant.parse(moment).atZone(london))))
                .containsExactly(
                        "31 October 2027, 01:15 (Europe/London, GMT+01:00)",
                        "31 October 2027, 01:15 (Europe/London, GMT)",
                        "31 October 2027, 02:15 (Europe/London)");
    }

    @Test
    void every_text_is_a_pattern_without_a_stray_apostrophe_or_surrounding_blanks() throws IOException {
        var texts = new Properties();
        try (var bundle = getClass().getResourceAsStream("/vaadin-i18n/translations.properties")) {
            texts.load(new InputStreamReader(bundle, StandardCharsets.UTF_8));
        }

        assertThat(texts).isNotEmpty().allSatisfy((key, text) -> {
            assertThat((String) text).as("%s", key).isNotBlank().isEqualTo(((String) text).strip());
            assertThat((String) text).as("%s", key).doesNotContain("'");
            assertThat(new MessageFormat((String) text, Locale.ENGLISH).toPattern())
                    .isNotEmpty();
        });
    }
}
