package io.cxmaturity.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a person gets mail, and by which they sign in; as they wrote it. */
public record EmailAddress(String value) implements Login {

    /** How many characters an address may have. */
    public static final int LONGEST = 254;

    private static final Pattern FORM = Pattern.compile("[^@\\s\\p{Cntrl}\\p{Cs}]+@[^@\\s\\p{Cntrl}\\p{Cs}]+");

    /** @throws IllegalArgumentException for text that cannot be an address */
    public EmailAddress {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an email address");
        }
    }

    /** Empty for text that cannot be an address; blanks around it do no harm. */
    public static Optional<EmailAddress> parse(String text) {
        try {
            return Optional.of(new EmailAddress(text.strip()));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    @Override
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }
}
