package io.cxmaturity.exchange;

import io.cxmaturity.scoring.Reply.Silence;
import java.util.Optional;

/** How files spell the silences. */
final class SilenceCode {

    private SilenceCode() {}

    static Optional<Silence> parse(String code) {
        return switch (code) {
            case "dont-know" -> Optional.of(Silence.DONT_KNOW);
            case "not-applicable" -> Optional.of(Silence.NOT_APPLICABLE);
            default -> Optional.empty();
        };
    }

    /** Empty for an unanswered item. */
    static Optional<String> of(Silence silence) {
        return switch (silence) {
            case DONT_KNOW -> Optional.of("dont-know");
            case NOT_APPLICABLE -> Optional.of("not-applicable");
            case UNANSWERED -> Optional.empty();
        };
    }
}
