package io.cxmaturity.shell;

import io.cxmaturity.wording.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;

/** What a browser sees where a request fails before it reaches a screen; Spring Boot knows it by its name. */
@Component("error")
class PlainErrorPage implements View {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <link rel="stylesheet" href="/styles.css">
            </head>
            <body>
            <main class="wrap narrow">
            <div class="plain">
            <h1 class="display">%1$s</h1>
            <p class="lead">%2$s</p>
            <div class="actions"><a class="btn btn--main" href="/">%3$s</a></div>
            </div>
            </main>
            </body>
            </html>
            """;

    @Override
    public String getContentType() {
        return "text/html";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var texts = Texts.of(request.getLocale());
        var cause = response.getStatus() < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                ? "error.notFound"
                : "error.internal";
        response.setContentType(getContentType());
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .write(PAGE.formatted(
                        escaped(texts.get(cause + ".title")),
                        escaped(texts.get(cause + ".text")),
                        escaped(texts.get("error.home"))));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
