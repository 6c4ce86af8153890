package dev.entitect.live.engine;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names of the users that sessions create in an existing H2. They contain the time, since H2 does not know when a user was created.
final class RestrictedUserName {

    static final String PREFIX = "ENTITECT_ROWS_";

    /// Sessions rarely run longer; one that does fails when its next connection is refused.
    private static final Duration LIFETIME = Duration.ofDays(7);
    private static final Pattern NAME = Pattern.compile(PREFIX + "([0-9A-Z]+)_[0-9A-F]{12}(?:_OWNER)?");

    private RestrictedUserName() {}

    static String create(Instant now) {
        byte[] random = new byte[6];
        new SecureRandom().nextBytes(random);
        return PREFIX + Long.toString(now.getEpochSecond(), 36).toUpperCase(Locale.ROOT) + '_'
                + HexFormat.of().withUpperCase().formatHex(random);
    }

    /// Whether the session of a user without connections has certainly ended.
    static boolean isAbandoned(String name, Instant now) {
        Matcher matcher = NAME.matcher(name);
        return !matcher.matches() || Instant.ofEpochSecond(Long.parseLong(matcher.group(1), 36)).plus(LIFETIME).isBefore(now);
    }
}
