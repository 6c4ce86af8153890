package dev.entitect.model;

import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.MemberId;
import java.util.List;

/// Java that the user adds to a class, written by hand or generated from a description, and included in every generation.
public sealed interface Member {

    MemberId id();

    /// The name in lists, and for all members except [Code] the name in Java.
    String name();

    /// Java source of one or more members, included verbatim.
    ///
    /// @param imports qualified names of classes that the generator does not import automatically
    record Code(MemberId id, String name, List<String> imports, String source) implements Member {
        public Code {
            imports = List.copyOf(imports);
        }
    }

    /// A value computed from others, in memory and in queries (SQLAlchemy: hybrid property).
    ///
    /// @param javaType   type of the value
    /// @param expression in Java, over the class's properties
    /// @param query the same in SQL, over the class's properties; empty if it can be translated from the Java expression
    record Hybrid(MemberId id, String name, String javaType, String expression, String query) implements Member {}

    /// A condition with parameters, in memory and in queries (SQLAlchemy: hybrid method).
    ///
    /// @param expression in Java, over the class's properties and the parameters
    /// @param query the same in HQL, with parameters as `:name`; empty if it can be translated from the Java expression
    record HybridCondition(MemberId id, String name, List<Parameter> parameters, String expression, String query) implements Member {
        public HybridCondition {
            parameters = List.copyOf(parameters);
        }
    }

    /// A static method that finds objects by the values of some properties: `findByEmail(session, email)`.
    ///
    /// @param by     properties that must be equal to the parameters of the method; empty to find all
    /// @param single whether it returns at most one object, instead of a list
    record Finder(MemberId id, String name, List<ColumnOwner> by, boolean single) implements Member {
        public Finder {
            by = List.copyOf(by);
        }
    }

    /// A method that returns the values of some properties as a map (`to_dict`).
    record MapForm(MemberId id, String name, List<ColumnOwner> properties) implements Member {
        public MapForm {
            properties = List.copyOf(properties);
        }
    }

    record Parameter(String javaType, String name) {}
}
