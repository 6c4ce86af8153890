package dev.entitect.model;

import dev.entitect.model.id.MemberId;
import java.util.List;

/// A part of a class that a user wrote, kept through every generation.
public sealed interface Member {

    MemberId id();

    /// Java source of one or more members, taken over as it stands.
    ///
    /// @param name    how lists call it
    /// @param imports qualified names
    record Code(MemberId id, String name, List<String> imports, String source) implements Member {
        public Code {
            imports = List.copyOf(imports);
        }
    }

    /// A value computed from others, in memory and in queries (SQLAlchemy: hybrid property).
    ///
    /// @param javaType   type of the value
    /// @param expression in Java, over the class's properties
    /// @param query      the same in HQL
    record Hybrid(MemberId id, String name, String javaType, String expression, String query) implements Member {
    }

    /// A condition with parameters, in memory and in queries (SQLAlchemy: hybrid method).
    record HybridCondition(MemberId id, String name, List<Parameter> parameters, String expression, String query) implements Member {
        public HybridCondition {
            parameters = List.copyOf(parameters);
        }
    }

    record Parameter(String javaType, String name) {
    }
}
