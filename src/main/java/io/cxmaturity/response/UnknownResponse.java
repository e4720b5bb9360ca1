package io.cxmaturity.response;

/** No response opens with this token: it never did, or it has been deleted. */
public final class UnknownResponse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownResponse() {
        super("No response opens with this link");
    }
}
