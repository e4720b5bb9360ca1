package io.cxmaturity.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.org",
                "Ada.Lovelace+portal@Mail.Example.co.uk",
                "o'hara_{x}@example.org",
                "a@localhost",
                "grüße.世界@exämple.org",
                "ада@почта.рф"
            })
    void ordinary_addresses_of_all_countries_are_taken_as_they_are_written(String address) {
        assertThat(EmailAddress.parse(" " + address + " "))
                .hasValueSatisfying(email -> assertThat(email.value()).isEqualTo(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1<victim@example.org>",
                "(c)victim@example.org",
                "victim@example.org(2)",
                "victim@example.org,",
                ",victim@example.org",
                ":victim@example.org",
                "g:victim@example.org;",
                "\"a\"victim@example.org",
                "\"victim\"@example.org",
                "vic\\tim@example.org",
                "victim@[192.0.2.1]",
                "victim@example.org.",
                "victim@example..org",
                "victim.@example.org",
                ".victim@example.org",
                "victim@-example.org",
                "victim@ｅxample.org",
                "victim@example。org",
                "vic\u00adtim@example.org",
                "vic\u200btim@example.org",
                "vic\u2028tim@example.org",
                "vic tim@example.org",
                "victim",
                "victim@",
                "@example.org"
            })
    void what_mail_programs_might_read_as_another_address_is_none(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @Test
    void capitals_make_no_other_address() {
        assertThat(new EmailAddress("Ada@Example.ORG").key()).isEqualTo(new EmailAddress("ada@example.org").key());
    }
}
