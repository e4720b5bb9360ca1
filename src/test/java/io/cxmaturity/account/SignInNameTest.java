package io.cxmaturity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SignInNameTest {

    @Test
    void is_two_words_and_a_number_without_what_looks_like_a_letter() {
        var random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            assertThat(SignInName.random(random).value()).matches("[a-z]{3,8}-[a-z]{3,8}-[2-9]{5}");
        }
    }

    @Test
    void hardly_ever_comes_twice() {
        var random = new Random(7);
        var names = new HashSet<SignInName>();
        for (int i = 0; i < 10_000; i++) {
            names.add(SignInName.random(random));
        }

        assertThat(names).hasSizeGreaterThan(9_995);
    }

    @Test
    void is_read_however_a_person_writes_it_down() {
        assertThat(Login.parse(" AMBER  otter - 48235 ")).contains(new SignInName("amber-otter-48235"));
        assertThat(Login.parse("amber-otter")).isEmpty();
        assertThat(Login.parse("amber@otter")).contains(new EmailAddress("amber@otter"));
    }
}
