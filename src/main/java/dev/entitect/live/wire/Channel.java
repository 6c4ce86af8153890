package dev.entitect.live.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// Sends and receives messages over two streams, each message as its length and its bytes.
///
/// Any thread may send; one thread receives.
public final class Channel {

    /// Answers are limited to much less where they are produced; anything longer is not a message.
    private static final int MAX_BYTES = 256 << 20;

    private final DataInputStream in;
    private final DataOutputStream out;

    public Channel(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = new DataOutputStream(out);
    }

    public void send(Message message) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Wire.write(message, new DataOutputStream(bytes));
        synchronized (out) {
            out.writeInt(bytes.size());
            bytes.writeTo(out);
            out.flush();
        }
    }

    /// Waits for the next message.
    ///
    /// @throws IOException when there will be none, or when it is not one
    public Message receive() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MAX_BYTES) {
            throw new IOException("A message of " + length + " bytes");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        DataInputStream content = new DataInputStream(new ByteArrayInputStream(bytes));
        if (Wire.read(content) instanceof Message message) {
            return message;
        }
        throw new IOException("Not a message");
    }
}
