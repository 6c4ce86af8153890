package dev.entitect.model.view;

/// How a diagram shows what it has.
///
/// @param hidesTypes rows are names alone
/// @param hidesRoles the ends of edges have no names
/// @param joinTables edges that a table of pairs carries have its name
public record DiagramStyle(Notation notation, RowDetail detail, boolean hidesTypes, boolean hidesRoles, boolean joinTables) {

    /// What a new diagram has.
    public static DiagramStyle standard() {
        return new DiagramStyle(Notation.CROWS_FOOT, RowDetail.ALL, false, false, false);
    }

    public DiagramStyle withNotation(Notation other) {
        return new DiagramStyle(other, detail, hidesTypes, hidesRoles, joinTables);
    }

    public DiagramStyle withDetail(RowDetail other) {
        return new DiagramStyle(notation, other, hidesTypes, hidesRoles, joinTables);
    }

    public DiagramStyle withTypesHidden(boolean hidden) {
        return new DiagramStyle(notation, detail, hidden, hidesRoles, joinTables);
    }

    public DiagramStyle withRolesHidden(boolean hidden) {
        return new DiagramStyle(notation, detail, hidesTypes, hidden, joinTables);
    }

    public DiagramStyle withJoinTables(boolean shown) {
        return new DiagramStyle(notation, detail, hidesTypes, hidesRoles, shown);
    }
}
