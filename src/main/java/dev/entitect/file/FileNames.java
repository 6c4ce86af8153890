package dev.entitect.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns names that come from a model into files of a folder: never outside of it, and the same on all systems, so that a folder that was
/// written on one can be copied to another.
///
/// Rules of Windows: <https://learn.microsoft.com/windows/win32/fileio/naming-a-file>.
public final class FileNames {

    /// The limit of most file systems, which count bytes (Linux) or UTF-16 units (Windows, macOS); there are never fewer of the former.
    private static final int MAX_BYTES = 255;
    private static final Pattern ILLEGAL = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}\\u2028\\u2029]");
    private static final Pattern RESERVED = Pattern
            .compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])( *\\..*| *)");
    private static final Pattern TRAILING = Pattern.compile("[. ]$");
    private static final Pattern ENCODED = Pattern.compile("%[0-9A-F]{2}");

    private FileNames() {}

    /// Finds a file in a folder.
    ///
    /// @param relative with `/` between its parts
    /// @throws UnusableFileNameException if it would be outside of the folder, or some system could not hold it
    public static Path in(Path folder, String relative) {
        for (String part : relative.split("/", -1)) {
            String problem = problem(part);
            if (problem != null) {
                throw new UnusableFileNameException("\"" + printable(relative) + "\" cannot be the name of a file: " + problem + ".");
            }
        }
        try {
            return folder.resolve(relative);
        } catch (InvalidPathException unencodable) {
            throw new UnusableFileNameException(
                    "\"" + printable(relative) + "\" cannot be the name of a file: this system has no such characters in file names.");
        }
    }

    /// Finds several files in a folder.
    ///
    /// @return by their relative paths, in the given order
    /// @throws UnusableFileNameException if one of them would be outside of the folder, some system could not hold it, or two would be the
    ///         same file on systems that ignore case
    public static Map<String, Path> in(Path folder, List<String> relative) {
        Map<String, Path> files = new LinkedHashMap<>();
        Map<String, String> folded = new LinkedHashMap<>();
        for (String file : relative) {
            files.put(file, in(folder, file));
            String other = folded.put(folded(file), file);
            if (other != null) {
                throw new UnusableFileNameException(other.equals(file)
                        ? "Two files would be called \"" + file + "\"."
                        : "\"" + other + "\" and \"" + file + "\" differ only in case, and would be one file on many systems.");
            }
        }
        return files;
    }

    private static String problem(String part) {
        if (part.isEmpty()) {
            return "a part of it is empty";
        }
        if (part.equals(".") || part.equals("..")) {
            return "it would be in another folder";
        }
        Matcher illegal = ILLEGAL.matcher(part);
        if (illegal.find()) {
            return "it contains " + (illegal.group().codePointAt(0) < ' ' ? "a control character" : illegal.group());
        }
        if (TRAILING.matcher(part).find()) {
            return "\"" + part + "\" ends in a dot or a space, which Windows removes";
        }
        if (RESERVED.matcher(part).matches()) {
            return "\"" + part + "\" is a device on Windows";
        }
        if (part.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            return "it contains half of a character";
        }
        return part.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES ? "it is longer than " + MAX_BYTES + " bytes" : null;
    }

    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}\\u2028\\u2029]", "?");
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /// A name as the name of a file, without its extension. What files cannot be called is percent-encoded, so that different names stay
    /// different.
    public static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        name.codePoints().forEach(point -> {
            String letter = Character.toString(point);
            encoded.append(letter.equals("%") || ILLEGAL.matcher(letter).matches() ? percent(letter) : letter);
        });
        if (RESERVED.matcher(encoded).matches() || encoded.toString().startsWith(".")) {
            encoded.replace(0, 1, percent(encoded.substring(0, 1)));
        }
        if (TRAILING.matcher(encoded).find()) {
            int last = encoded.length() - 1;
            encoded.replace(last, last + 1, percent(encoded.substring(last)));
        }
        return encoded.toString();
    }

    /// A name as a file name to suggest to the user, who can change it: it is rather readable than unambiguous.
    public static String suggested(String name) {
        return ENCODED.matcher(encoded(name)).replaceAll("_");
    }

    private static String percent(String letter) {
        return "%" + String.join("%",
                HexFormat.of().withUpperCase().formatHex(letter.getBytes(StandardCharsets.UTF_8)).split("(?<=\\G..)"));
    }
}
