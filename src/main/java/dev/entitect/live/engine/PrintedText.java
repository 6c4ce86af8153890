package dev.entitect.live.engine;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Keeps what is printed until somebody takes it; what is too much is dropped. Thread-safe.
public final class PrintedText extends OutputStream {

    private static final int MOST = 1 << 18;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(this, true, StandardCharsets.UTF_8);

    /// Where to print.
    public PrintStream stream() {
        return stream;
    }

    @Override
    public synchronized void write(int next) {
        if (bytes.size() < MOST) {
            bytes.write(next);
        }
    }

    @Override
    public synchronized void write(byte[] some, int start, int length) {
        bytes.write(some, start, Math.clamp(MOST - bytes.size(), 0, length));
    }

    /// What was printed since it was last taken.
    synchronized String take() {
        String text = bytes.toString(StandardCharsets.UTF_8) + (bytes.size() < MOST ? "" : "…");
        bytes.reset();
        return text;
    }
}
