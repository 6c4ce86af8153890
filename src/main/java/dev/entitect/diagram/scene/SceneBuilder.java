package dev.entitect.diagram.scene;

import dev.entitect.diagram.DiagramGeometry;
import dev.entitect.diagram.box.NodeBox;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.route.Route;
import dev.entitect.diagram.text.TextMeasure;
import dev.entitect.model.id.PlacedId;
import dev.entitect.model.view.Area;
import dev.entitect.model.view.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Turns a diagram, or the part of it that is in view, into drawing instructions.
public final class SceneBuilder {

    /// Kept free around an exported diagram, in world pixels.
    private static final double MARGIN = 32;

    private final TextMeasure measure;
    private final BoxMarks boxMarks;
    private final NoteMarks noteMarks;

    public SceneBuilder(TextMeasure measure) {
        this.measure = measure;
        boxMarks = new BoxMarks(measure);
        noteMarks = new NoteMarks(measure);
    }

    public TextMeasure measure() {
        return measure;
    }

    /// The whole diagram with a margin, in full detail: what is exported.
    public Scene whole(DiagramGeometry geometry) {
        return part(geometry, withMargin(geometry.bounds()), Detail.FULL);
    }

    /// These boxes, notes and areas and the edges between the boxes, with a margin and in full detail.
    public Scene only(DiagramGeometry geometry, Set<? extends PlacedId> placed) {
        List<NodeBox> boxes = geometry.boxes().stream().filter(box -> placed.contains(box.id())).toList();
        List<Route> routes = geometry.routes().stream().filter(route -> placed.contains(route.owner().node()) && placed.contains(route.inverse().node())).toList();
        List<Mark> marks = new ArrayList<>();
        geometry.areas().stream().filter(area -> placed.contains(area.id())).forEach(area -> noteMarks.draw(area, Detail.FULL, marks));
        EdgeMarks edgeMarks = new EdgeMarks(geometry, measure);
        routes.forEach(route -> edgeMarks.draw(route, Detail.FULL, Ink.of(ColourRole.EDGE), marks));
        routes.forEach(route -> edgeMarks.drawLabels(route, Ink.of(ColourRole.MUTED), marks));
        boxes.forEach(box -> boxMarks.draw(box, geometry.diagram().style().notation(), Detail.FULL, marks));
        geometry.notes().stream().filter(note -> placed.contains(note.id())).forEach(note -> noteMarks.draw(note, Detail.FULL, marks));
        return new Scene(withMargin(Rect.around(Stream.concat(placed.stream().flatMap(id -> geometry.bounds(id).stream()), routes.stream().map(Route::bounds)).toList())), marks);
    }

    private static Rect withMargin(Optional<Rect> bounds) {
        Rect area = bounds.orElse(new Rect(0, 0, 0, 0)).grown(MARGIN);
        return new Rect(Math.floor(area.x()), Math.floor(area.y()), Math.ceil(area.width()), Math.ceil(area.height()));
    }

    /// @param area in world pixels; what does not touch it is left out
    public Scene part(DiagramGeometry geometry, Rect area, Detail detail) {
        List<Mark> marks = new ArrayList<>();
        for (Area region : geometry.areas()) {
            if (area.touches(new Rect(region.x(), region.y(), region.width(), region.height()))) {
                noteMarks.draw(region, detail, marks);
            }
        }
        List<Route> routes = geometry.routesIn(area);
        // from far away there are many edges and small boxes: the edges step back
        Ink ink = Ink.of(detail.has(Detail.BARS) ? ColourRole.EDGE : ColourRole.NODE_BORDER);
        EdgeMarks edgeMarks = new EdgeMarks(geometry, measure);
        routes.forEach(route -> edgeMarks.draw(route, detail, ink, marks));
        if (detail.has(Detail.FULL)) {
            routes.forEach(route -> edgeMarks.drawLabels(route, Ink.of(ColourRole.MUTED), marks));
        }
        for (NodeBox box : geometry.boxesIn(area)) {
            boxMarks.draw(box, geometry.diagram().style().notation(), detail, marks);
        }
        for (Note note : geometry.notes()) {
            if (area.touches(new Rect(note.x(), note.y(), note.width(), note.height()))) {
                noteMarks.draw(note, detail, marks);
            }
        }
        return new Scene(area, marks);
    }

    /// An edge once more, in the colour of what is selected or under the pointer.
    public List<Mark> active(DiagramGeometry geometry, Route route, Detail detail) {
        List<Mark> marks = new ArrayList<>();
        EdgeMarks edgeMarks = new EdgeMarks(geometry, measure);
        edgeMarks.draw(route, detail, Ink.of(ColourRole.EDGE_ACTIVE), marks);
        if (detail.has(Detail.FULL)) {
            edgeMarks.drawLabels(route, Ink.of(ColourRole.EDGE_ACTIVE), marks);
        }
        return marks;
    }

    /// A box once more, above what would cover it.
    public List<Mark> box(DiagramGeometry geometry, NodeBox box, Detail detail) {
        List<Mark> marks = new ArrayList<>();
        boxMarks.draw(box, geometry.diagram().style().notation(), detail, marks);
        return marks;
    }
}
