package io.cxmaturity.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The portal unpacked as in the Docker image, with a cache of its classes; made once, it starts in less than half the time.
 *
 * @param jar what to start
 * @param cache for the JVM option {@code -XX:AOTCache}
 */
public record UnpackedPortal(Path jar, Path cache) {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** Unpacks into a folder and makes the cache there. */
    public static UnpackedPortal in(Path folder) throws IOException {
        var portal = new UnpackedPortal(unpack(folder.resolve("portal")), folder.resolve("portal.aot"));
        run(
                JAVA,
                "-XX:AOTCacheOutput=" + portal.cache,
                "-Xlog:aot*=error",
                "-Dspring.context.exit=onRefresh",
                "-jar",
                portal.jar.toString(),
                "--portal.data=" + folder.resolve("data"));
        return portal;
    }

    /** Unpacks into a new folder, without a cache; what is returned is to be started. */
    static Path unpack(Path folder) throws IOException {
        run(JAVA, "-Djarmode=tools", "-jar", PortalProcess.JAR.toString(), "extract", "--destination", "" + folder);
        return folder.resolve(PortalProcess.JAR.getFileName());
    }

    /** Starts it with its cache and data of its own. */
    public PortalProcess start(String... jvmOptions) {
        var options = new ArrayList<>(List.of(jvmOptions));
        options.add("-XX:AOTCache=" + cache);
        return PortalProcess.start(jar, options.toArray(String[]::new));
    }

    private static void run(String... command) throws IOException {
        try {
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new IOException("Failed: " + String.join(" ", command));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
