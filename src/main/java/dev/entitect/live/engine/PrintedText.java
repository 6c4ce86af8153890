package dev.entitect.live.engine;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Keeps printed output until it is taken; output beyond the limit is dropped. Thread-safe.
public final class PrintedText extends OutputStream {

    private static final int MAX_BYTES = 1 << 18;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(this, true, StandardCharsets.UTF_8);

    /// The stream to print to.
    public PrintStream stream() {
        return stream;
    }

    @Override
    public synchronized void write(int next) {
        if (bytes.size() < MAX_BYTES) {
            bytes.write(next);
        }
    }

    @Override
    public synchronized void write(byte[] some, int start, int length) {
        bytes.write(some, start, Math.clamp(MAX_BYTES - bytes.size(), 0, length));
    }

    /// The output since the last call.
    synchronized String take() {
        String text = bytes.toString(StandardCharsets.UTF_8) + (bytes.size() < MAX_BYTES ? "" : "…");
        bytes.reset();
        return text;
    }
}
