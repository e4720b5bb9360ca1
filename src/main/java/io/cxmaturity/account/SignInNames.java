package io.cxmaturity.account;

import java.security.SecureRandom;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Gives names to sign in with to people whose address nobody can check. */
@Service
public class SignInNames {

    private final AccountStore accounts;
    private final SecureRandom random = new SecureRandom();

    SignInNames(AccountStore accounts) {
        this.accounts = accounts;
    }

    /** One that nobody has. It is not kept: that two people are given one before either uses it is hardly thinkable. */
    public SignInName next() {
        return Stream.generate(() -> SignInName.random(random))
                .filter(name -> accounts.credentials(name).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
