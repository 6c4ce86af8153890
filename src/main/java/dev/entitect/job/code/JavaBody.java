package dev.entitect.job.code;

import java.util.List;

/// Java that a user wrote into a model, to be checked where it ends up.
///
/// @param text    with its line ends
/// @param imports qualified names that it brings along
public record JavaBody(Form form, String text, List<String> imports) {

    /// What may stand there.
    public enum Form {
        /// Fields, methods and nested types of a class.
        MEMBERS("", ""),
        /// One expression.
        EXPRESSION("Object body() { return ", "; }"),
        /// Statements that return.
        BLOCK("Object body() { ", " }");

        private final String before;
        private final String after;

        Form(String before, String after) {
            this.before = before;
            this.after = after;
        }
    }

    public JavaBody {
        imports = List.copyOf(imports);
    }

    /// The members of a class, as they stand.
    public static JavaBody members(String text, List<String> imports) {
        return new JavaBody(Form.MEMBERS, text, imports);
    }

    /// An expression, or a block that returns: people write either.
    public static JavaBody value(String text, List<String> imports) {
        return new JavaBody(text.contains(";") ? Form.BLOCK : Form.EXPRESSION, text, imports);
    }

    /// A class around it that keeps its line numbers, when the first is left out.
    String wrapped() {
        return "class Body { " + form.before + "\n" + text + "\n" + form.after + " }";
    }
}
