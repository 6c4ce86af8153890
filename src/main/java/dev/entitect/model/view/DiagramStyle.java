package dev.entitect.model.view;

/// How a diagram shows its elements.
///
/// @param hidesTypes whether rows show only names
/// @param hidesRoles whether role names at the ends of edges are hidden
/// @param joinTables whether edges show the names of their join tables
public record DiagramStyle(Notation notation, RowDetail detail, boolean hidesTypes, boolean hidesRoles, boolean joinTables) {

    /// The style of new diagrams.
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
