package dev.entitect.diagram.scene;

import dev.entitect.diagram.DiagramGeometry;
import dev.entitect.diagram.box.BoxMetrics;
import dev.entitect.diagram.box.NodeBox;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.route.EdgeId;
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

/// Turns a diagram, or the visible part of it, into marks.
public final class SceneBuilder {

    /// The margin around an exported diagram, in world pixels.
    private static final double MARGIN = 32;
    /// How much thicker edges with badges are.
    private static final double BADGE_EDGE = 1;
    private static final double BADGE_BORDER = 2;

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

    /// The whole diagram with a margin, in full detail, for export.
    public Scene whole(DiagramGeometry geometry) {
        return whole(geometry, Badges.EMPTY);
    }

    /// As [#whole(DiagramGeometry)], with badges and their chips.
    public Scene whole(DiagramGeometry geometry, Badges badges) {
        Scene diagram = part(geometry, withMargin(geometry.bounds()), Detail.FULL, badges);
        List<Mark> marks = new ArrayList<>(diagram.marks());
        marks.addAll(chips(geometry, badges).marks(diagram.area(), Detail.FULL));
        return new Scene(diagram.area(), marks);
    }

    /// These boxes, notes and areas and the edges between the boxes, with a margin and in full detail.
    public Scene only(DiagramGeometry geometry, Set<? extends PlacedId> placed) {
        List<NodeBox> boxes = geometry.boxes().stream().filter(box -> placed.contains(box.id())).toList();
        List<Route> routes = geometry.routes().stream()
                .filter(route -> placed.contains(route.owner().node()) && placed.contains(route.inverse().node())).toList();
        List<Mark> marks = new ArrayList<>();
        geometry.areas().stream().filter(area -> placed.contains(area.id())).forEach(area -> noteMarks.draw(area, Detail.FULL, marks));
        EdgeMarks edgeMarks = new EdgeMarks(geometry, measure);
        routes.forEach(route -> edgeMarks.draw(route, Detail.FULL, Ink.of(ColourRole.EDGE), marks));
        routes.forEach(route -> edgeMarks.drawLabels(route, Ink.of(ColourRole.MUTED), marks));
        boxes.forEach(box -> boxMarks.draw(box, geometry.diagram().style().notation(), Detail.FULL, marks));
        geometry.notes().stream().filter(note -> placed.contains(note.id())).forEach(note -> noteMarks.draw(note, Detail.FULL, marks));
        return new Scene(
                withMargin(Rect.around(Stream
                        .concat(placed.stream().flatMap(id -> geometry.bounds(id).stream()), routes.stream().map(Route::bounds)).toList())),
                marks);
    }

    private static Rect withMargin(Optional<Rect> bounds) {
        Rect area = bounds.orElse(new Rect(0, 0, 0, 0)).grown(MARGIN);
        return new Rect(Math.floor(area.x()), Math.floor(area.y()), Math.ceil(area.width()), Math.ceil(area.height()));
    }

    /// @param area in world pixels; what does not touch it is left out
    public Scene part(DiagramGeometry geometry, Rect area, Detail detail) {
        return part(geometry, area, detail, Badges.EMPTY);
    }

    /// Like [#part(DiagramGeometry, Rect, Detail)], with edges and borders in the colours of their badges. The [chips][#chips] are drawn
    /// separately, above any overlay.
    public Scene part(DiagramGeometry geometry, Rect area, Detail detail, Badges badges) {
        List<Mark> marks = new ArrayList<>();
        for (Area region : geometry.areas()) {
            if (area.touches(new Rect(region.x(), region.y(), region.width(), region.height()))) {
                noteMarks.draw(region, detail, marks);
            }
        }
        List<Route> routes = geometry.routesIn(area);
        // zoomed out, there are many edges and small boxes, so edges are drawn less prominently
        Ink ink = Ink.of(detail.has(Detail.BARS) ? ColourRole.EDGE : ColourRole.NODE_BORDER);
        EdgeMarks edgeMarks = new EdgeMarks(geometry, measure);
        routes.forEach(route -> badge(route, badges).ifPresentOrElse(
                badge -> edgeMarks.draw(route, detail, badge.tone().strong(), BADGE_EDGE, marks),
                () -> edgeMarks.draw(route, detail, ink, marks)));
        if (detail.has(Detail.FULL)) {
            routes.forEach(route -> edgeMarks.drawLabels(route, Ink.of(ColourRole.MUTED), marks));
        }
        for (NodeBox box : geometry.boxesIn(area)) {
            boxMarks.draw(box, geometry.diagram().style().notation(), detail, marks);
            badges.of(box.id()).ifPresent(
                    badge -> marks.add(new Mark.Outline(box.bounds().grown(BADGE_BORDER / 2), BoxMetrics.CORNER + BADGE_BORDER / 2,
                            BADGE_BORDER, badge.tone().strong())));
        }
        for (Note note : geometry.notes()) {
            if (area.touches(new Rect(note.x(), note.y(), note.width(), note.height()))) {
                noteMarks.draw(note, detail, marks);
            }
        }
        return new Scene(area, marks);
    }

    private static Optional<Badge> badge(Route route, Badges badges) {
        return route.id() instanceof EdgeId.OfAssociation(var id) ? badges.of(id) : Optional.empty();
    }

    /// Drawn above the diagram and any overlay.
    public BadgeChips chips(DiagramGeometry geometry, Badges badges) {
        return new BadgeChips(geometry, badges, measure);
    }

    /// An edge drawn again, in the colour for selected or hovered edges.
    ///
    /// @param badges that the edge was drawn with
    public List<Mark> active(DiagramGeometry geometry, Route route, Detail detail, Badges badges) {
        List<Mark> marks = new ArrayList<>();
        EdgeMarks edgeMarks = new EdgeMarks(geometry, measure);
        // as thick as before, otherwise the colour below would be visible beside it
        edgeMarks.draw(route, detail, Ink.of(ColourRole.EDGE_ACTIVE), badge(route, badges).isPresent() ? BADGE_EDGE : 0, marks);
        if (detail.has(Detail.FULL)) {
            edgeMarks.drawLabels(route, Ink.of(ColourRole.EDGE_ACTIVE), marks);
        }
        return marks;
    }

    /// A box drawn again, above anything that would cover it.
    public List<Mark> box(DiagramGeometry geometry, NodeBox box, Detail detail) {
        List<Mark> marks = new ArrayList<>();
        boxMarks.draw(box, geometry.diagram().style().notation(), detail, marks);
        return marks;
    }
}
