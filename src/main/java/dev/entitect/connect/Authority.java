package dev.entitect.connect;

import java.util.Optional;

/// The part of an address between `//` and the path: the user, and the host to connect to.
///
/// @param user     decoded
/// @param password decoded
/// @param host with its port, as written; may be empty
/// @param rest the path and options that follow
record Authority(Optional<String> user, Optional<String> password, String host, String rest) {

    /// @param text the part after `//`
    static Authority parse(String text) {
        int end = firstOf(text, "/?");
        String authority = text.substring(0, end);
        String rest = text.substring(end);
        int at = authority.lastIndexOf('@');
        String path = rest.substring(0, firstOf(rest, "?"));
        if (at < 0 && path.contains("@")) {
            throw new IllegalArgumentException("Write / as %2F and @ as %40 in user names and passwords");
        }
        if (at < 0) {
            return new Authority(Optional.empty(), Optional.empty(), authority, rest);
        }
        String credentials = authority.substring(0, at);
        int colon = credentials.indexOf(':');
        String user = colon < 0 ? credentials : credentials.substring(0, colon);
        return new Authority(Optional.of(Percent.decode(user)).filter(name -> !name.isEmpty()),
                colon < 0 ? Optional.empty() : Optional.of(Percent.decode(credentials.substring(colon + 1))), authority.substring(at + 1),
                rest);
    }

    private static int firstOf(String text, String letters) {
        for (int i = 0; i < text.length(); i++) {
            if (letters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }
}
