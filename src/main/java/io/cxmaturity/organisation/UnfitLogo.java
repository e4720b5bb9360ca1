package io.cxmaturity.organisation;

/** What was given cannot be an organisation's logo. */
public class UnfitLogo extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** Its content is neither PNG nor JPEG, whatever its name says. */
        NEITHER_PNG_NOR_JPEG,
        /** The file is larger than {@link Logo#LARGEST_FILE}. */
        TOO_LARGE,
        /** It is wider or higher than {@link Logo#MOST_PIXELS}. */
        TOO_MANY_PIXELS,
        /** It is a JPEG of more steps than {@link LogoFile#MOST_SCANS}, each of which takes as long as a whole picture. */
        TOO_MANY_STEPS,
        /** Others are being read, and this one waited long. */
        BUSY,
        /** It ends too early or cannot be read as the image that it says it is. */
        DAMAGED
    }

    private final Reason reason;

    public UnfitLogo(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
