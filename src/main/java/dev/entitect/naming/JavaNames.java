package dev.entitect.naming;

import javax.lang.model.SourceVersion;

/// Legal names in Java.
public final class JavaNames {

    private JavaNames() {}

    /// Whether a class, a property or a constant can have the name: an identifier that is not a reserved word.
    public static boolean isLegal(String name) {
        return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) && !name.equals("_");
    }

    /// Whether the name consists of legal names separated by dots.
    public static boolean isLegalPackage(String name) {
        return SourceVersion.isName(name, SourceVersion.RELEASE_17);
    }

    /// The legal name closest to the text: illegal characters become `_`, and a reserved word gets a trailing `_`.
    public static String toLegal(String text) {
        StringBuilder legal = new StringBuilder();
        text.codePoints().forEach(point -> {
            boolean first = legal.isEmpty();
            if (first && !Character.isJavaIdentifierStart(point)) {
                legal.append('_');
                if (Character.isJavaIdentifierPart(point)) {
                    legal.appendCodePoint(point);
                }
            } else if (Character.isJavaIdentifierPart(point) && !Character.isIdentifierIgnorable(point)) {
                legal.appendCodePoint(point);
            } else {
                legal.append('_');
            }
        });
        String name = legal.isEmpty() ? "_unnamed" : legal.toString();
        return isLegal(name) ? name : name + "_";
    }
}
