package io.cxmaturity.benchmark;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a page loads, in bytes as they come over the wire, by path. */
record Transferred(Map<String, Long> bytes) {

    /** Starts to count; what is asked for from now on is added. */
    static Transferred by(Page page) {
        var network = page.context().newCDPSession(page);
        Map<String, String> paths = new ConcurrentHashMap<>();
        Map<String, Long> bytes = new ConcurrentHashMap<>();
        network.on("Network.requestWillBeSent", event -> paths.put(id(event), path(event)));
        network.on(
                "Network.loadingFinished",
                event -> bytes.merge(
                        paths.get(id(event)), event.get("encodedDataLength").getAsLong(), Long::sum));
        network.send("Network.enable");
        return new Transferred(bytes);
    }

    /** Opens an address and waits until nothing more comes. */
    void open(Page page, String address) {
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    long total() {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    private static String path(JsonObject event) {
        var address = event.getAsJsonObject("request").get("url").getAsString();
        return address.startsWith("data:") ? "data:" : address.replaceFirst("^https?://[^/]+", "");
    }
}
