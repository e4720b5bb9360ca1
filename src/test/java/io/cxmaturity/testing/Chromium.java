package io.cxmaturity.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a Chromium: the one the property {@code browser} names, else an installed one, else the one that Playwright
 * downloads, else Debian's, installed here and now where that is allowed. Without any the tests fail.
 */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final Path MAC = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    /** The one browser of all tests of a process; it ends with the tests. */
    static Browser shared() {
        return Shared.BROWSER;
    }

    private static Browser launch() {
        var playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        var options = new LaunchOptions().setArgs(ARGUMENTS);
        foundByOneAtATime(playwright).ifPresentOrElse(options::setExecutablePath, () -> {
            throw new IllegalStateException("The browser tests need Chromium or Chrome, and none was found or could be"
                    + " installed. Install one, or name it with -Dbrowser=/path/to/chromium");
        });
        return playwright.chromium().launch(options);
    }

    /** While another process of the tests installs a browser, this one waits, and then finds it. */
    private static Optional<Path> foundByOneAtATime(Playwright playwright) {
        var file = PortalProcess.JAR.resolveSibling("browser.lock");
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            return installed().or(() -> downloaded(playwright)).or(Chromium::debians);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> installed() {
        var named = System.getProperty("browser");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        var onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, Stream.of(MAC)).filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> downloaded(Playwright playwright) {
        var browser = Path.of(playwright.chromium().executablePath());
        if (!Files.isExecutable(browser)) {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            run(java, "-cp", System.getProperty("java.class.path"), CLI.class.getName(), "install", "chromium");
        }
        return Optional.of(browser).filter(Files::isExecutable);
    }

    private static Optional<Path> debians() {
        if ("root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            run("/usr/bin/apt-get", "-q", "update");
            run("/usr/bin/apt-get", "-q", "install", "-y", "--no-install-recommends", "chromium");
        }
        return Optional.of(Path.of("/usr/bin/chromium")).filter(Files::isExecutable);
    }

    /** Runs a command that may fail: what counts is whether a browser is there afterwards. */
    private static void run(String... command) {
        try {
            var process = new ProcessBuilder(command).inheritIO().start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            System.err.println(e.getMessage());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Shared {

        private static final Browser BROWSER = launch();
    }
}
