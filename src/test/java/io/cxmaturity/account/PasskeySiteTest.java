package io.cxmaturity.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasskeySiteTest {

    @ParameterizedTest
    @CsvSource({
        "https://cx.example.org/, cx.example.org, https://cx.example.org",
        "https://CX.Example.org:443/portal/, cx.example.org, https://cx.example.org",
        "https://cx.example.org:8443/, cx.example.org, https://cx.example.org:8443",
        "http://localhost:8080/, localhost, http://localhost:8080",
        "http://cx.localhost/, cx.localhost, http://cx.localhost",
    })
    void is_the_host_and_the_origin_as_a_browser_says_them(String address, String id, String origin) {
        assertThat(PasskeySite.of(address)).contains(new PasskeySite(id, origin));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://cx.example.org/",
                "http://127.0.0.1:8080/",
                "https://192.0.2.7/",
                "https://[2001:db8::1]/",
                "http://notlocalhost/",
                "https://under_score/",
            })
    void is_none_where_browsers_offer_no_passkeys(String address) {
        assertThat(PasskeySite.of(address)).isEmpty();
    }

    @Test
    void is_none_without_a_host() {
        assertThat(PasskeySite.of("/")).isEmpty();
    }
}
