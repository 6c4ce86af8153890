package dev.entitect.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads a file as text. Some editors on Windows begin files with a byte order mark, which is not part of the text.
final class FileText {

    /// More than a hundred times the largest model known, and little enough for the memory.
    private static final int MAX_MEGABYTES = 128;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private FileText() {}

    /// @throws ModelFormatException if the file is too large, or in UTF-16
    /// @throws java.nio.charset.CharacterCodingException if it is not UTF-8
    static String read(Path file) throws IOException {
        byte[] bytes;
        // a device or a pipe has no size to ask for
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MAX_MEGABYTES * 1024 * 1024 + 1);
        }
        if (bytes.length > MAX_MEGABYTES * 1024 * 1024) {
            throw new ModelFormatException(file + " is not an Entitect model: it has more than " + MAX_MEGABYTES + " MB.", 0, 0, null);
        }
        if (isUtf16(bytes)) {
            throw new ModelFormatException(file + " is in UTF-16. Save it as UTF-8 in a text editor, and open it again.", 0, 0, null);
        }
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /// A byte order mark, or an opening brace of two bytes.
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int start = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return start == 0xfeff || start == 0xfffe || start == '{' || start == '{' << 8;
    }
}
