package dev.entitect.naming;

import javax.lang.model.SourceVersion;

/// What Java allows as a name.
public final class JavaNames {

    private JavaNames() {}

    /// A name that a class, a property or a constant can have: an identifier that is no reserved word.
    public static boolean isLegal(String name) {
        return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) && !name.equals("_");
    }

    /// One or more legal names with dots between them.
    public static boolean isLegalPackage(String name) {
        return SourceVersion.isName(name, SourceVersion.RELEASE_17);
    }

    /// A legal name as near as can be to the text: letters that Java does not take become `_`, a reserved word gets one at its end.
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
