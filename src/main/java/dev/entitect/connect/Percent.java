package dev.entitect.connect;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Percent-encoding of the parts of an address. A `+` stands for itself, as it does outside of forms.
final class Percent {

    private static final String UNRESERVED = "-._~";

    private Percent() {}

    /// @throws IllegalArgumentException if a `%` is not followed by two hexadecimal digits
    static String decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < encoded.length; i++) {
            if (encoded[i] != '%') {
                bytes.write(encoded[i]);
                continue;
            }
            int high = digit(encoded, i + 1);
            int low = digit(encoded, i + 2);
            if (high < 0 || low < 0) {
                throw new IllegalArgumentException(
                        "A % in an address must be followed by two hexadecimal digits; write a % itself as %25");
            }
            bytes.write(high * 16 + low);
            i += 2;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static int digit(byte[] text, int index) {
        return index < text.length ? Character.digit(text[index], 16) : -1;
    }

    static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte value : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = value >= 'a' && value <= 'z' || value >= 'A' && value <= 'Z' || value >= '0' && value <= '9'
                    || UNRESERVED.indexOf(value) >= 0;
            encoded.append(plain ? String.valueOf((char) value) : String.format("%%%02X", value));
        }
        return encoded.toString();
    }
}
