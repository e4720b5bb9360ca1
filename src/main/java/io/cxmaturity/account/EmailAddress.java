package io.cxmaturity.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a person gets mail, and by which they sign in; as they wrote it. One mailbox has one key: nothing is an address that
 * mail programs read as another, such as one with a comment or a name.
 */
public record EmailAddress(String value) implements Login {

    /** How many characters an address may have. */
    public static final int LONGEST = 254;

    private static final String WORD = "[^\\s\\p{Z}\\p{C}@.<>()\\[\\]\\\\,;:\"]+";
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?";
    private static final Pattern FORM =
            Pattern.compile(WORD + "(?:\\." + WORD + ")*@" + LABEL + "(?:\\." + LABEL + ")*");

    /** @throws IllegalArgumentException for text that cannot be an address */
    public EmailAddress {
        if (value.length() > LONGEST || !FORM.matcher(value).matches() || !plain(value)) {
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

    /** Without letters in another width or shape, which name the same host. */
    private static boolean plain(String address) {
        return Normalizer.isNormalized(address, Normalizer.Form.NFKC);
    }

    @Override
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }
}
