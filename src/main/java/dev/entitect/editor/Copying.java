package dev.entitect.editor;

import dev.entitect.diagram.DiagramGraph;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.edit.Duplicates;
import dev.entitect.edit.Edit;
import dev.entitect.edit.Edits;
import dev.entitect.edit.Elements;
import dev.entitect.edit.Fragments;
import dev.entitect.model.Diagram;
import dev.entitect.model.Element;
import dev.entitect.model.Model;
import dev.entitect.model.id.PlacedId;
import dev.entitect.naming.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Copies parts of the diagram, and pastes copies.
final class Copying {

    /// The offset of a copy from the original, in world pixels.
    private static final int OFFSET = 32;

    private final EditorContext context;
    private int pasted;
    private Optional<Model> last = Optional.empty();

    Copying(EditorContext context) {
        this.context = context;
    }

    Optional<Model> copy() {
        return Fragments.copy(context.model(), context.geometry().diagramId(), context.selection().ids());
    }

    /// @param at the centre of the pasted elements, in world pixels; empty for an offset from the last copy, or for the centre of the view
    ///        if that is out of sight
    void paste(Model fragment, Optional<Point> at) {
        pasted = last.filter(fragment::equals).isPresent() ? pasted + 1 : 1;
        last = Optional.of(fragment);
        Optional<Rect> bounds = bounds(fragment);
        if (bounds.isEmpty()) {
            return;
        }
        Rect from = bounds.get();
        Rect beside = from.movedBy(OFFSET * pasted, OFFSET * pasted);
        Point middle = at.orElseGet(
                () -> context.viewport().world().touches(beside)
                        ? new Point(beside.centerX(), beside.centerY())
                        : context.viewport().center());
        put(fragment, Snapping.onGrid(middle.x() - from.centerX()), Snapping.onGrid(middle.y() - from.centerY()), Optional.empty());
    }

    /// The bounds of the copied elements; this does not need routes.
    private Optional<Rect> bounds(Model fragment) {
        Diagram diagram = fragment.diagrams().stream().findFirst().orElseThrow();
        List<Rect> all = new ArrayList<>(DiagramGraph.of(fragment, diagram.id(), context.scenes().measure()).boxes().values());
        diagram.notes().forEach(note -> all.add(new Rect(note.x(), note.y(), note.width(), note.height())));
        diagram.areas().forEach(area -> all.add(new Rect(area.x(), area.y(), area.width(), area.height())));
        return Rect.around(all);
    }

    boolean duplicate() {
        Optional<Model> fragment = copy();
        if (fragment.isPresent()) {
            Set<PlacedId> placed = context.selection().placed();
            String what = placed.size() == 1
                    ? Elements.name(context.model(), placed.iterator().next())
                    : Counts.of(placed.size(), "element");
            put(fragment.get(), OFFSET, OFFSET, Optional.of("Duplicate " + what));
            return true;
        }
        Optional<Element> copy = context.selection().single().flatMap(id -> Duplicates.of(context.model(), id, context::newId));
        copy.ifPresent(element -> {
            context.apply(Edits.add(element, Elements.name(context.model().with(element), element.id()), context.geometry().diagramId(),
                    Optional.empty()));
            context.select(Selection.of(element.id()));
        });
        return copy.isPresent();
    }

    private void put(Model fragment, int dx, int dy, Optional<String> label) {
        Fragments.Paste paste = Fragments.paste(context.model(), context.geometry().diagramId(), fragment, dx, dy, context::newId);
        context.apply(label.map(text -> new Edit(text, paste.edit().change())).orElse(paste.edit()));
        context.select(new Selection(paste.elements()));
    }
}
