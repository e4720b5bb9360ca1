package io.cxmaturity.shell;

import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Lets browsers keep for a year what never changes under its name: hashed scripts, and fonts. */
@Component
class StaticFiles implements StaticFileHandlerFactory {

    private static final int YEAR_SECONDS = (int) Duration.ofDays(365).toSeconds();

    @Override
    public StaticFileHandler createHandler(VaadinService service) {
        return new StaticFileServer(service) {
            @Override
            protected int getCacheTime(String path) {
                return path.contains("/build/") || path.contains("/fonts/") ? YEAR_SECONDS : super.getCacheTime(path);
            }
        };
    }
}
