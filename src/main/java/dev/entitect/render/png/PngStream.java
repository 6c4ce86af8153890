package dev.entitect.render.png;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Writes a PNG line by line, using the memory of two lines. https://www.w3.org/TR/png-3/
final class PngStream implements AutoCloseable {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int CHUNK = 1 << 16;
    private static final byte COLOUR = 2;
    private static final byte COLOUR_WITH_ALPHA = 6;
    private static final byte BITS = 8;
    private static final int METRE = 1;
    /// Each byte minus the one above it, since most lines of a diagram are similar to the previous one.
    private static final byte UP = 2;

    private final DataOutputStream out;
    private final boolean alpha;
    private final Deflater deflater = new Deflater();
    private final DeflaterOutputStream pixels;
    private final byte[] above;
    private final byte[] line;

    /// @param out is not closed
    /// @param pixelsPerInch the physical resolution for viewers
    PngStream(OutputStream out, int width, int height, boolean alpha, double pixelsPerInch) throws IOException {
        this.out = new DataOutputStream(out);
        this.alpha = alpha;
        int length = width * (alpha ? 4 : 3);
        above = new byte[length];
        line = new byte[length + 1];
        out.write(SIGNATURE);
        chunk("IHDR", data -> {
            data.writeInt(width);
            data.writeInt(height);
            data.write(new byte[] {BITS, alpha ? COLOUR_WITH_ALPHA : COLOUR, 0, 0, 0});
        });
        int pixelsPerMetre = (int) Math.round(pixelsPerInch / 0.0254);
        chunk("pHYs", data -> {
            data.writeInt(pixelsPerMetre);
            data.writeInt(pixelsPerMetre);
            data.write(METRE);
        });
        pixels = new DeflaterOutputStream(new ImageData(), deflater, CHUNK);
    }

    /// Adds a line.
    ///
    /// @param argb  pixels as `0xAARRGGBB`, not multiplied by alpha
    /// @param start of the line among them
    void line(int[] argb, int start) throws IOException {
        line[0] = UP;
        int at = 0;
        for (int i = start; at < above.length; i++) {
            int pixel = argb[i];
            for (int shift = 16; shift >= 0; shift -= 8) {
                put(at++, (byte) (pixel >> shift));
            }
            if (alpha) {
                put(at++, (byte) (pixel >> 24));
            }
        }
        pixels.write(line);
    }

    private void put(int at, byte value) {
        line[at + 1] = (byte) (value - above[at]);
        above[at] = value;
    }

    /// Ends the image.
    @Override
    public void close() throws IOException {
        pixels.finish();
        pixels.flush();
        deflater.end();
        chunk("IEND", data -> {});
        out.flush();
    }

    private interface Content {
        void write(DataOutputStream data) throws IOException;
    }

    private void chunk(String type, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        content.write(data);
        byte[] written = bytes.toByteArray();
        chunk(type, written, 0, written.length);
    }

    private void chunk(String type, byte[] bytes, int start, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(bytes, start, length);
        out.writeInt(length);
        out.write(name);
        out.write(bytes, start, length);
        out.writeInt((int) check.getValue());
    }

    /// Each full deflater buffer becomes a chunk.
    private final class ImageData extends OutputStream {

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            chunk("IDAT", bytes, start, length);
        }
    }
}
