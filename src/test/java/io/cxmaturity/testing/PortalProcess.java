package io.cxmaturity.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** The packaged portal in a process of its own, which may be killed and started again on the same port and data. */
public final class PortalProcess implements AutoCloseable {

    /** The packaged portal. */
    public static final Path JAR = Path.of(System.getProperty("portal.jar", "target/cx-maturity-portal.jar"));

    /** A JVM option for processes that do not live long: starts sooner and gets less fast. */
    public static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1";

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final int port = freePort();
    private final Path folder = temporaryFolder();
    private final Path jar;
    private final Path data;
    private final List<String> jvmOptions;
    private Process process;

    private PortalProcess(Path jar, Optional<Path> data, List<String> jvmOptions) {
        this.jar = jar;
        this.data = data.orElseGet(() -> folder.resolve("data"));
        this.jvmOptions = jvmOptions;
        restart();
    }

    /** Starts a portal with data of its own and waits until it answers; unpacked, as in the Docker image. */
    public static PortalProcess start(String... jvmOptions) {
        return start(Unpacked.JAR, jvmOptions);
    }

    /** As {@link #start(String...)}, for the portal as it is packaged, or unpacked elsewhere. */
    public static PortalProcess start(Path jar, String... jvmOptions) {
        return new PortalProcess(jar, Optional.empty(), List.of(jvmOptions));
    }

    /** As {@link #start(String...)}, with the data in a given folder, which stays. */
    public static PortalProcess startOn(Path data, String... jvmOptions) {
        return new PortalProcess(Unpacked.JAR, Optional.of(data), List.of(jvmOptions));
    }

    /** The one portal of all tests of a process that only visit it; it ends with the tests. */
    public static PortalProcess shared() {
        return Shared.PORTAL;
    }

    /** Starts the portal, again after a {@link #kill()}, on its port and data and waits until it answers. */
    public void restart() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-jar", jar.toAbsolutePath().toString()));
        command.addAll(List.of("--server.address=127.0.0.1", "--server.port=" + port, "--portal.data=" + data));
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitAnswer();
    }

    /** Ends the process at once, as {@code kill -9} does, and waits until it is gone. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Where a path of the portal, such as {@code /learn}, is reached. */
    public String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    public long pid() {
        return process.pid();
    }

    /** The folder with the database. */
    public Path data() {
        return data;
    }

    /** All the portal has said so far. */
    public String log() {
        try {
            return Files.readString(logFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        FileSystemUtils.deleteRecursively(folder.toFile());
    }

    private Path logFile() {
        return folder.resolve("portal.log");
    }

    private void awaitAnswer() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (System.nanoTime() > deadline || endedWithin(50)) {
                kill();
                throw new IllegalStateException("The portal did not start:\n" + log());
            }
        }
    }

    private boolean answers() {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address("/health"))).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean endedWithin(long milliseconds) {
        try {
            return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("portal");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts in two thirds of the time that it takes {@link PortalProcess#JAR}, in which each library is packed again. */
    private static final class Unpacked {

        private static final Path JAR = unpack();

        private static Path unpack() {
            var folder = temporaryFolder();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
            try {
                return UnpackedPortal.unpack(folder.resolve("portal"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Shared {

        private static final PortalProcess PORTAL = PortalProcess.start(SHORT_LIVED);

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(PORTAL::close));
        }
    }
}
