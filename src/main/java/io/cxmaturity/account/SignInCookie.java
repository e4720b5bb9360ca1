package io.cxmaturity.account;

import io.cxmaturity.common.SecretToken;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** The cookie by which a browser shows who is signed in. */
public final class SignInCookie {

    static final String NAME = "cx-sign-in";

    private SignInCookie() {}

    /** Empty where the browser sends none, or none that can be one of ours. */
    public static Optional<SecretToken> read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(NAME))
                .findFirst()
                .flatMap(cookie -> SecretToken.parse(cookie.getValue()));
    }

    /** @param keep how long the browser is to send it */
    public static void write(
            HttpServletRequest request, HttpServletResponse response, SecretToken token, Duration keep) {
        response.addCookie(cookie(request, token.secret(), keep));
    }

    public static void clear(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(request, "", Duration.ZERO));
    }

    private static Cookie cookie(HttpServletRequest request, String value, Duration keep) {
        var cookie = new Cookie(NAME, value);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setMaxAge(Math.toIntExact(keep.toSeconds()));
        return cookie;
    }
}
