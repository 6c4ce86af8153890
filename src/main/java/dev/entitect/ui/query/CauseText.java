package dev.entitect.ui.query;

import dev.entitect.live.Cause;

/// Says why a statement was sent.
final class CauseText {

    private CauseText() {
    }

    /// `query`, `posts of User, touched by User.postCount (User.java:88)`, `flush: the commit`; empty for SQL as it was typed.
    static String of(Cause cause) {
        String what = switch (cause.kind()) {
            case QUERY -> "query";
            case SQL -> "";
            case LAZY_COLLECTION, LAZY_ENTITY -> association(cause.subject());
            case EAGER_ENTITY -> association(cause.subject()) + ", fetched at once";
            case FIND -> association(cause.subject()) + " by its key";
            case FLUSH -> "flush" + (cause.subject().isEmpty() ? "" : ": " + cause.subject());
        };
        return cause.access().isEmpty() ? what : what + ", touched by " + cause.access();
    }

    /// `posts of User` for `com.example.User.posts`; a class alone keeps its simple name.
    static String association(String subject) {
        int dot = subject.lastIndexOf('.');
        String last = subject.substring(dot + 1);
        String before = subject.substring(0, Math.max(0, dot));
        String owner = before.substring(before.lastIndexOf('.') + 1);
        boolean isClass = owner.isEmpty() || Character.isLowerCase(owner.codePointAt(0));
        return isClass ? last : last + " of " + owner.replace('$', '.');
    }
}
