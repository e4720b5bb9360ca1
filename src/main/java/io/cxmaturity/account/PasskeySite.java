package io.cxmaturity.account;

import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where passkeys are made and used.
 *
 * @param id the host that they belong to
 * @param origin scheme, host and port as a browser says them
 */
public record PasskeySite(String id, String origin) {

    private static final String HTTPS = "https";
    private static final String LOCALHOST = "localhost";
    private static final Set<Integer> USUAL = Set.of(-1, 80, 443);

    /**
     * Empty where browsers offer no passkeys: at an IP address, and without https anywhere but on the machine itself.
     *
     * @param address of the portal, as people reach it
     */
    public static Optional<PasskeySite> of(String address) {
        var uri = URI.create(address);
        if (uri.getHost() == null || uri.getScheme() == null || isIp(uri.getHost())) {
            return Optional.empty();
        }
        var host = uri.getHost().toLowerCase(Locale.ROOT);
        boolean own = host.equals(LOCALHOST) || host.endsWith("." + LOCALHOST);
        if (!own && !HTTPS.equals(uri.getScheme())) {
            return Optional.empty();
        }
        var port = USUAL.contains(uri.getPort()) ? "" : ":" + uri.getPort();
        return Optional.of(new PasskeySite(host, uri.getScheme() + "://" + host + port));
    }

    private static boolean isIp(String host) {
        try {
            InetAddress.ofLiteral(host);
            return true;
        } catch (IllegalArgumentException name) {
            return false;
        }
    }
}
