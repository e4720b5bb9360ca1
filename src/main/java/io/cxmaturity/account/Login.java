package io.cxmaturity.account;

import java.util.Optional;

/** What a person signs in with. */
public sealed interface Login permits EmailAddress, SignInName {

    /** As the person reads it. */
    String value();

    /** The same for two spellings; no address has the key of a name. */
    String key();

    /** Empty for text that can be neither an address nor a name of ours; blanks around it do no harm. */
    static Optional<Login> parse(String text) {
        return EmailAddress.parse(text).<Login>map(email -> email).or(() -> SignInName.parse(text));
    }
}
