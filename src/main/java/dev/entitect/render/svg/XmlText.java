package dev.entitect.render.svg;

/// Text that is valid in XML 1.0.
final class XmlText {

    private XmlText() {}

    /// Characters not allowed in XML, such as control characters and halves of surrogate pairs, become a replacement character.
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isAllowed(point) ? point : 0xfffd);
            }
        });
        return escaped.toString();
    }

    /// https://www.w3.org/TR/xml/#charsets
    private static boolean isAllowed(int point) {
        return point == 0x9 || point == 0xa || point == 0xd || point >= 0x20 && point <= 0xd7ff || point >= 0xe000 && point <= 0xfffd
                || point >= 0x10000;
    }
}
