package io.cxmaturity.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;

/** The terminal, for tests of other features. */
public final class TerminalOf {

    private TerminalOf() {}

    /** What {@code score} prints; fails where it finds a fault. */
    public static byte[] score(Path answers, Path assessment) {
        var out = new ByteArrayOutputStream();
        int exit = Terminal.run(
                out,
                OutputStream.nullOutputStream(),
                Clock.systemUTC(),
                "score",
                "--answers",
                answers.toString(),
                "--assessment",
                assessment.toString());
        if (exit != 0) {
            throw new AssertionError("score ended with " + exit);
        }
        return out.toByteArray();
    }
}
