package io.cxmaturity.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A disk in memory with room for one portal's data, which can be filled and freed. Needs root on Linux. */
final class SmallDisk implements FickleStorage {

    private static final int MEGABYTES = 16;
    private static final byte[] KILOBYTE = new byte[1024];

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Empty where nothing can be mounted. */
    static Optional<SmallDisk> mount() {
        try {
            var folder = Files.createTempDirectory("disk");
            if (run("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "tmpfs", folder.toString())) {
                return Optional.of(new SmallDisk(folder));
            }
            Files.delete(folder);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public PortalProcess startPortal() {
        return PortalProcess.startOn(folder, PortalProcess.SHORT_LIVED);
    }

    /** Leaves no room for another byte. */
    @Override
    public void refuse() {
        try (var file = Files.newOutputStream(filler())) {
            for (int i = 0; i < MEGABYTES * 1024; i++) {
                file.write(KILOBYTE);
            }
        } catch (IOException full) {
            return;
        }
        throw new IllegalStateException("The disk is larger than it should be");
    }

    @Override
    public void accept() {
        try {
            Files.delete(filler());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (!run("umount", folder.toString())) {
            throw new IllegalStateException(folder + " is still mounted");
        }
        try {
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
