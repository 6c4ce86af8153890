package dev.entitect.dialect;

/// How a dialect writes values in SQL where it differs from others.
///
/// @param bytes       `%s` stands for the bytes in hexadecimal
/// @param jsonPrefix  what a JSON document needs before its text, so that it is not taken for a JSON string
/// @param uuidAsBytes the column of a UUID holds its 16 bytes
/// @param moments     dates and times
/// @param texts       how characters are escaped in texts
public record LiteralStyle(String bytes, String jsonPrefix, boolean uuidAsBytes, Moments moments, Texts texts) {

    /// How a text is written that contains backslashes or control characters.
    public enum Texts {
        /// `'a\nb'`: a backslash always escapes.
        BACKSLASHES,
        /// `U&'a\000ab'`, as the SQL standard has it.
        UNICODE_ESCAPES,
        /// `E'a\nb'`: a backslash escapes after the letter E.
        ESCAPE_STRINGS,
        /// Only the quote itself.
        NO_ESCAPES
    }

    /// What texts stand for dates and times.
    public enum Moments {
        /// ISO 8601, with an offset where the column keeps one.
        ISO,
        /// ISO 8601; a column for an instant holds it in UTC and takes no offset.
        WITHOUT_OFFSET,
        /// A date and a time with milliseconds, even where one of them means nothing: the only form that the driver reads.
        MILLISECONDS
    }
}
