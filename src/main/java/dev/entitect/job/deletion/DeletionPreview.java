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

/// What goes with a row when it is deleted, and what forbids that, found before it happens. Of the rows as they were committed last.
///
/// @param steps    the row itself first, each step after the one that led to it
/// @param perTable how many rows go, by table
/// @param complete whether all was followed; a deletion that takes more than [#MOST] rows is given up on
public record DeletionPreview(List<Step> steps, Map<String, Long> perTable, boolean complete) {

    /// Rows that are followed at most.
    public static final int MOST = 10_000;

    /// What happens to rows.
    public enum How {
        /// The row that is to be deleted.
        DELETED,
        /// Hibernate deletes them, since the association cascades `REMOVE`.
        CASCADE,
        /// Hibernate deletes them, since without what they belong to they are orphans.
        ORPHAN_REMOVAL,
        /// The database deletes them: `ON DELETE CASCADE`.
        DATABASE_CASCADE,
        /// They stay and refer to nothing any more, or to their default.
        SET_NULL,
        /// Pairs in a join table go.
        PAIRS,
        /// Values of a collection go.
        VALUES,
        /// They refer to a row that would go, and the database does not let it.
        BLOCKS
    }

    /// @param via      the association, or the attribute of a collection of values; empty for the row itself
    /// @param entity   whose rows they are; for pairs and values the entity that they belong to
    /// @param marked   the rows are marked as deleted and stay in their table
    /// @param examples keys of some of the rows
    /// @param depth    0 for the row itself
    /// @param parent   place of the step that led here; -1 for the row itself
    public record Step(Optional<ElementId> via, EntityId entity, How how, boolean marked, long rows, List<String> examples, int depth,
            int parent) {
        public Step {
            examples = List.copyOf(examples);
        }

        /// Rows of an entity go, or are marked.
        public boolean takesRows() {
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

    /// @param page holds the row, and tells what its cells are
    /// @throws LiveException when the key of the row cannot be read from its cells, or when the session refuses
    public static DeletionPreview of(Model model, LiveSession session, EntityId entity, DataPage page, DataRow row) {
        Entity of = model.entities().get(entity);
        return new DeletionWalk(model, session).from(of, page, row);
    }

    public boolean isBlocked() {
        return steps.stream().anyMatch(step -> step.how() == How.BLOCKS);
    }

    /// Rows that go or change besides the row itself, or that forbid it.
    public boolean concernsOthers() {
        return steps.size() > 1;
    }

    /// All rows of entities that go or are marked, the row itself among them.
    public long rows() {
        return steps.stream().filter(Step::takesRows).mapToLong(Step::rows).sum();
    }
}
