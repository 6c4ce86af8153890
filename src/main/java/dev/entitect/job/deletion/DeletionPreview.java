package dev.entitect.job.deletion;

import dev.entitect.live.DataPage;
import dev.entitect.live.DataRow;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveSession;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EntityId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What would be deleted or changed with a row, and what prevents its deletion. Reads rows as last committed.
///
/// @param steps    the row itself first, each step after the step that led to it
/// @param perTable the number of deleted rows by table
/// @param complete false if the preview stopped because it found more than [#MAX_ROWS] rows
public record DeletionPreview(List<Step> steps, Map<String, Long> perTable, boolean complete) {

    /// The maximum number of rows that are followed.
    public static final int MAX_ROWS = 10_000;

    /// What happens to rows.
    public enum How {
        /// The row that is to be deleted.
        DELETED,
        /// Hibernate deletes them, since the association cascades `REMOVE`.
        CASCADE,
        /// Hibernate deletes them as orphans (`orphanRemoval`).
        ORPHAN_REMOVAL,
        /// The database deletes them: `ON DELETE CASCADE`.
        DATABASE_CASCADE,
        /// They stay, and their reference is set to NULL or to its default.
        SET_NULL,
        /// Pairs in a join table are deleted.
        PAIRS,
        /// Values of a collection are deleted.
        VALUES,
        /// They refer to a row that would be deleted, which the database prevents.
        BLOCKS
    }

    /// @param via      the association, or the attribute of a collection of values; empty for the row itself
    /// @param entity   the entity of the rows; for pairs and values, the entity that they belong to
    /// @param marked   whether the rows are marked as deleted and stay in their table
    /// @param examples keys of some of the rows
    /// @param depth    0 for the row itself
    /// @param parent   index of the step that led here; -1 for the row itself
    public record Step(Optional<ElementId> via, EntityId entity, How how, boolean marked, long rows, List<String> examples, int depth,
            int parent) {
        public Step {
            examples = List.copyOf(examples);
        }

        /// Whether rows of an entity are deleted or marked as deleted.
        public boolean deletesRows() {
            return switch (how) {
                case DELETED, CASCADE, ORPHAN_REMOVAL, DATABASE_CASCADE -> true;
                case SET_NULL, PAIRS, VALUES, BLOCKS -> false;
            };
        }
    }

    public DeletionPreview {
        steps = List.copyOf(steps);
        perTable = Map.copyOf(perTable);
    }

    /// @param page the page with the row, which describes its cells
    /// @throws LiveException if the key of the row cannot be read from its cells, or if a query fails
    public static DeletionPreview of(Model model, LiveSession session, EntityId entity, DataPage page, DataRow row) {
        Entity of = model.entities().get(entity);
        return new DeletionWalk(model, session).from(of, page, row);
    }

    public boolean isBlocked() {
        return steps.stream().anyMatch(step -> step.how() == How.BLOCKS);
    }

    /// Rows other than the row itself that are deleted or changed, or that prevent the deletion.
    public boolean concernsOthers() {
        return steps.size() > 1;
    }

    /// All rows of entities that are deleted or marked, including the row itself.
    public long rows() {
        return steps.stream().filter(Step::deletesRows).mapToLong(Step::rows).sum();
    }
}
