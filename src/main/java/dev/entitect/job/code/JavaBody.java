package dev.entitect.job.code;

import java.util.List;

/// Java that the user wrote into a model, to be checked in the class that it is generated into.
///
/// @param text    with its line breaks
/// @param imports qualified names that it needs
public record JavaBody(Form form, String text, List<String> imports) {

    /// What the text may consist of.
    public enum Form {
        /// Fields, methods and nested types of a class.
        MEMBERS("", ""),
        /// One expression.
        EXPRESSION("Object body() { return ", "; }"),
        /// Statements that return a value.
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

    /// Members of a class.
    public static JavaBody members(String text, List<String> imports) {
        return new JavaBody(Form.MEMBERS, text, imports);
    }

    /// An expression, or a block that returns a value; the user may write either.
    public static JavaBody value(String text, List<String> imports) {
        return new JavaBody(text.contains(";") ? Form.BLOCK : Form.EXPRESSION, text, imports);
    }

    /// A class around the text that preserves its line numbers, not counting the first line.
    String wrapped() {
        return "class Body { " + form.before + "\n" + text + "\n" + form.after + " }";
    }
}
