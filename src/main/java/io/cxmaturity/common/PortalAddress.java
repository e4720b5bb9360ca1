package io.cxmaturity.common;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where people find the portal, for links in mails. Set by whoever runs it and never taken from a request, whose sender
 * could have a link lead elsewhere.
 */
@Component
public class PortalAddress {

    private final String address;

    /** @param address such as {@code https://cx.example.org}; may be empty where no mail is sent */
    PortalAddress(@Value("${portal.address}") String address) {
        this.address = address.strip().replaceAll("/+$", "");
        if (known() && !isWeb(this.address)) {
            throw new IllegalStateException("portal.address is no address such as https://cx.example.org: " + address);
        }
    }

    boolean known() {
        return !address.isEmpty();
    }

    /**
     * A full address within the portal.
     *
     * @param path without a leading slash
     */
    public String link(String path) {
        return address + "/" + path;
    }

    /**
     * A full address for the page that whoever makes the request looks at: where none is set, as they reached the portal.
     *
     * @param path without a leading slash
     */
    public String link(HttpServletRequest request, String path) {
        return known()
                ? link(path)
                : ServletUriComponentsBuilder.fromContextPath(request)
                        .path("/" + path)
                        .toUriString();
    }

    private static boolean isWeb(String address) {
        try {
            var uri = URI.create(address);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
