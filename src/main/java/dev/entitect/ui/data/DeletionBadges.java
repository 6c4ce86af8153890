package dev.entitect.ui.data;

import dev.entitect.diagram.scene.Badge;
import dev.entitect.diagram.scene.Badge.Tone;
import dev.entitect.diagram.scene.Badges;
import dev.entitect.job.DeletionPreview;
import dev.entitect.job.DeletionPreview.How;
import dev.entitect.job.DeletionPreview.Step;
import dev.entitect.model.Model;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.EntityId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A deletion on the diagram: what goes at the boxes, why at the edges.
final class DeletionBadges {

    private DeletionBadges() {}

    static Badges of(Model model, DeletionPreview preview) {
        List<Badge> badges = new ArrayList<>();
        Map<EntityId, Long> going = preview.steps().stream().filter(Step::takesRows)
                .collect(Collectors.groupingBy(Step::entity, LinkedHashMap::new, Collectors.summingLong(Step::rows)));
        going.forEach((entity, rows) -> badges.add(new Badge(entity, "−" + ValueText.count(rows, "row"), Tone.DANGER,
                ValueText.count(rows, "row") + " of " + model.entities().get(entity).name() + " would go.")));
        Map<AssociationId, List<Step>> edges = new LinkedHashMap<>();
        preview.steps().forEach(step -> step.via().filter(AssociationId.class::isInstance).map(AssociationId.class::cast)
                .ifPresent(via -> edges.computeIfAbsent(via, id -> new ArrayList<>()).add(step)));
        edges.forEach((association, steps) -> badges.add(edge(association, steps)));
        return Badges.of(badges);
    }

    /// What forbids it is told before all else.
    private static Badge edge(AssociationId association, List<Step> steps) {
        How how = steps.stream().map(Step::how).filter(How.BLOCKS::equals).findFirst().orElse(steps.getFirst().how());
        long rows = steps.stream().filter(step -> step.how() == how).mapToLong(Step::rows).sum();
        return new Badge(association, word(how) + " " + rows, how == How.BLOCKS ? Tone.WARNING : Tone.INFO, reason(how));
    }

    static String word(How how) {
        return switch (how) {
            case DELETED -> "delete";
            case CASCADE, DATABASE_CASCADE -> "cascade";
            case ORPHAN_REMOVAL -> "orphans";
            case SET_NULL -> "set null";
            case PAIRS -> "pairs";
            case VALUES -> "values";
            case BLOCKS -> "blocks";
        };
    }

    /// In words, why it happens.
    static String reason(How how) {
        return switch (how) {
            case DELETED -> "The row that is to be deleted.";
            case CASCADE -> "Hibernate deletes them: the association cascades REMOVE.";
            case ORPHAN_REMOVAL -> "Hibernate deletes them: without what they belong to they are orphans.";
            case DATABASE_CASCADE -> "The database deletes them: ON DELETE CASCADE.";
            case SET_NULL -> "They stay; the database takes their reference away: ON DELETE SET NULL.";
            case PAIRS -> "The pairs in the join table go; what they lead to stays.";
            case VALUES -> "The values of the collection go.";
            case BLOCKS -> "They still refer to a row that would go, and the database does not let it.";
        };
    }
}
