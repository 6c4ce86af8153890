package dev.entitect.generate;

import dev.entitect.model.id.ElementId;

/// Lines of a generated file that were written for an element of the model. The Javadoc and the annotations of a Java member belong to it.
///
/// @param element what the lines were written for
/// @param part    what they contain
/// @param inverse for an association: whether they belong to its inverse end
/// @param first   the first line, counted from 0
/// @param last    the last line
public record Region(ElementId element, Part part, boolean inverse, int first, int last) {

    /// What a region contains; the part that stands for the whole element comes first.
    public enum Part {
        /// A class, from its Javadoc to its closing brace.
        CLASS,
        /// The field of a property, or the methods of a member.
        DECLARATION,
        /// Accessors and helper methods of a property, and its copies in other classes.
        ACCESS,
        /// An argument of an annotation of the class.
        ANNOTATION,
        /// Java written by the user: the source or the expression of a member.
        CODE,
        /// Java written by the user: the conversion of a converter to the column.
        TO_COLUMN,
        /// Java written by the user: the conversion of a converter to the attribute.
        TO_ATTRIBUTE,
        /// The class of an entity's composite key, from its Javadoc to its closing brace.
        KEY_CLASS;

        /// Whether it is a whole class.
        public boolean isClass() {
            return this == CLASS || this == KEY_CLASS;
        }
    }

    public boolean contains(int line) {
        return first <= line && line <= last;
    }

    /// The number of its lines.
    public int height() {
        return last - first + 1;
    }
}
