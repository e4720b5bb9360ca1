package io.cxmaturity.response.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.round.RoundId;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** By which a browser knows the one response that it started in a round. */
final class RoundCookie {

    private static final String PREFIX = "cx-round-";
    private static final Duration KEEP = Duration.ofDays(180);

    private RoundCookie() {}

    /** Empty where the browser has started none. */
    static Optional<SecretToken> read(RoundId round) {
        var name = PREFIX + round.value();
        return Stream.ofNullable(request().getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .flatMap(cookie -> SecretToken.parse(cookie.getValue()));
    }

    static void write(RoundId round, SecretToken token) {
        var cookie = new Cookie(PREFIX + round.value(), token.secret());
        cookie.setHttpOnly(true);
        cookie.setSecure(request().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setPath(request().getContextPath().isEmpty() ? "/" : request().getContextPath());
        cookie.setMaxAge(Math.toIntExact(KEEP.toSeconds()));
        VaadinServletResponse.getCurrent().getHttpServletResponse().addCookie(cookie);
    }

    private static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }
}
