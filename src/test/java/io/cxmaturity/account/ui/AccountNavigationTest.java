package io.cxmaturity.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountNavigationTest {

    @ParameterizedTest
    @ValueSource(strings = {"organisation", "organisation/3f0c", "rounds/new", "round/from/AbC-_9"})
    void an_address_may_lead_on_to_pages_of_ours(String path) {
        assertThat(AccountNavigation.own(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/organisation",
                "//evil.example",
                "https://evil.example",
                "https:evil.example",
                "javascript:alert(1)",
                "organisation//evil.example",
                "organisation/../sign-in",
                "organisation\\evil",
                "organisation?next=x",
                "organisation#x",
                "organisation\n//evil.example",
                "%2f%2fevil.example",
                "organisations.evil.example",
                "evil"
            })
    void and_nowhere_else(String path) {
        assertThat(AccountNavigation.own(path)).isEqualTo("organisation");
    }
}
