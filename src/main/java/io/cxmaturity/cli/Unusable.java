package io.cxmaturity.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The command as given cannot be carried out, whatever its files say. */
final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unusable(String message) {
        super(message);
    }

    static Unusable unreadable(Path file, IOException cause) {
        return new Unusable(Terminal.TEXTS.get("cli.unreadable", file, reason(cause)));
    }

    static Unusable unwritable(Path file, IOException cause) {
        return new Unusable(Terminal.TEXTS.get("cli.unwritable", file, reason(cause)));
    }

    private static String reason(IOException cause) {
        return switch (cause) {
            case NoSuchFileException missing -> Terminal.TEXTS.get("cli.reason.missing");
            case AccessDeniedException denied -> Terminal.TEXTS.get("cli.reason.denied");
            case FileSystemException other -> orUnknown(other.getReason());
            default -> orUnknown(cause.getMessage());
        };
    }

    private static String orUnknown(@Nullable String reason) {
        return reason == null ? Terminal.TEXTS.get("cli.reason.unknown") : reason;
    }
}
