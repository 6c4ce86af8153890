package dev.entitect.ui.data;

import dev.entitect.diagram.scene.Badge;
import dev.entitect.diagram.scene.Badge.Tone;
import dev.entitect.diagram.scene.Badges;
import dev.entitect.job.deletion.DeletionPreview;
import dev.entitect.job.deletion.DeletionPreview.How;
import dev.entitect.job.deletion.DeletionPreview.Step;
import dev.entitect.model.Model;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.EntityId;
import dev.entitect.naming.Counts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The badges of a deletion preview: affected rows at the boxes, reasons at the edges.
final class DeletionBadges {

    private DeletionBadges() {}

    static Badges of(Model model, DeletionPreview preview) {
        List<Badge> badges = new ArrayList<>();
        Map<EntityId, Long> deleted = preview.steps().stream().filter(Step::deletesRows)
                .collect(Collectors.groupingBy(Step::entity, LinkedHashMap::new, Collectors.summingLong(Step::rows)));
        deleted.forEach((entity, rows) -> badges.add(new Badge(entity, "−" + Counts.of(rows, "row"), Tone.DANGER,
                Counts.of(rows, "row") + " of " + model.entities().get(entity).name() + " would be deleted.")));
        Map<AssociationId, List<Step>> edges = new LinkedHashMap<>();
        preview.steps().forEach(step -> step.via().filter(AssociationId.class::isInstance).map(AssociationId.class::cast)
                .ifPresent(via -> edges.computeIfAbsent(via, id -> new ArrayList<>()).add(step)));
        edges.forEach((association, steps) -> badges.add(edge(association, steps)));
        return Badges.of(badges);
    }

    /// A blocking foreign key takes precedence over all other reasons.
    private static Badge edge(AssociationId association, List<Step> steps) {
        How how = steps.stream().map(Step::how).filter(How.BLOCKS::equals).findFirst().orElse(steps.getFirst().how());
        long rows = steps.stream().filter(step -> step.how() == how).mapToLong(Step::rows).sum();
        return new Badge(association, word(how) + " " + rows, how == How.BLOCKS ? Tone.WARNING : Tone.INFO, reason(how));
    }

    static String word(How how) {
        return switch (how) {
            case DELETED -> "delete";
            case CASCADE, DATABASE_CASCADE -> "cascade";
            case ORPHAN_REMOVAL -> "orphan removal";
            case SET_NULL -> "set null";
            case PAIRS -> "join table rows";
            case VALUES -> "collection values";
            case BLOCKS -> "blocks";
        };
    }

    /// The reason as a sentence.
    static String reason(How how) {
        return switch (how) {
            case DELETED -> "The row to delete.";
            case CASCADE -> "Deleted by Hibernate: the association cascades REMOVE.";
            case ORPHAN_REMOVAL -> "Deleted by Hibernate: orphan removal.";
            case DATABASE_CASCADE -> "Deleted by the database: ON DELETE CASCADE.";
            case SET_NULL -> "Kept; the database sets their foreign key to null: ON DELETE SET NULL.";
            case PAIRS -> "Rows of the join table are deleted; the associated objects are kept.";
            case VALUES -> "The collection's values are deleted.";
            case BLOCKS -> "They still refer to a row to be deleted, so the database rejects the deletion.";
        };
    }
}
