package io.cxmaturity.journey;

import io.cxmaturity.testing.PortalProcess;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request whose path goes out as it is, which browsers and clients would put right first. */
final class RawRequest {

    private RawRequest() {}

    /** The whole answer, head and body. */
    static String get(PortalProcess portal, String path) throws IOException {
        var address = URI.create(portal.address("/"));
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            var request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
