package io.cxmaturity.benchmark;

import io.cxmaturity.testing.PortalProcess;
import io.cxmaturity.testing.UnpackedPortal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From starting the process to the first page, unpacked as in the Docker image, with and without its cache. */
class StartBenchmark {

    private static final int RUNS = 7;

    @Test
    void starts(@TempDir Path folder) throws Exception {
        var unpacked = UnpackedPortal.in(folder);
        Measured.print(
                "Start to first page, without AOT cache", start(unpacked.jar()).toString(), "the counterpart");
        Measured.print(
                "Start to first page, with AOT cache",
                start(unpacked.jar(), "-XX:AOTCache=" + unpacked.cache()).toString(),
                "-");
    }

    private static Measured start(Path jar, String... options) throws Exception {
        var times = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            try (var portal = PortalProcess.start(jar, options);
                    var visitor = HttpClient.newHttpClient()) {
                var landing =
                        HttpRequest.newBuilder(URI.create(portal.address("/"))).build();
                visitor.send(landing, BodyHandlers.ofString());
                times[run] = (System.nanoTime() - start) / 1e6;
            }
        }
        return Measured.of(times);
    }
}
