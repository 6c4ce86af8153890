package dev.entitect.ui.widget;

import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The icons of the program, named by meaning; drawn by Bootstrap Icons. Colour and size come from the style sheet.
public enum Icon {
    NEW(BootstrapIcons.FILE_EARMARK_PLUS), OPEN(BootstrapIcons.FOLDER2_OPEN), SAVE(BootstrapIcons.SAVE),
    UNDO(BootstrapIcons.ARROW_COUNTERCLOCKWISE), REDO(BootstrapIcons.ARROW_CLOCKWISE),
    SELECT(BootstrapIcons.CURSOR), ENTITY(BootstrapIcons.TABLE), CONNECT(BootstrapIcons.BEZIER2), FIT(BootstrapIcons.ARROWS_FULLSCREEN),
    ZOOM_IN(BootstrapIcons.ZOOM_IN),
    ZOOM_OUT(BootstrapIcons.ZOOM_OUT), LIGHT(BootstrapIcons.SUN), DARK(BootstrapIcons.MOON), RUN(BootstrapIcons.PLAY_FILL),
    STOP(BootstrapIcons.STOP_FILL), ERROR(BootstrapIcons.X_CIRCLE_FILL),
    WARNING(BootstrapIcons.EXCLAMATION_TRIANGLE_FILL), FINE(BootstrapIcons.CHECK_CIRCLE), KEY(BootstrapIcons.KEY),
    ATTRIBUTE(BootstrapIcons.DOT), ASSOCIATION(BootstrapIcons.LINK_45DEG),
    ENUM(BootstrapIcons.LIST_OL), MIXIN(BootstrapIcons.PUZZLE), EMBEDDABLE(BootstrapIcons.BOX), ADD(BootstrapIcons.PLUS),
    REMOVE(BootstrapIcons.TRASH), UP(BootstrapIcons.CHEVRON_UP), DOWN(BootstrapIcons.CHEVRON_DOWN), COPY(BootstrapIcons.CLIPBOARD),
    SEARCH(BootstrapIcons.SEARCH), SOURCE(BootstrapIcons.CODE_SLASH),
    QUERY(BootstrapIcons.TERMINAL), PROBLEMS(BootstrapIcons.EXCLAMATION_CIRCLE), EXPORT(BootstrapIcons.BOX_ARROW_UP_RIGHT),
    HISTORY(BootstrapIcons.CLOCK_HISTORY), QUESTION(BootstrapIcons.QUESTION_CIRCLE), INFORMATION(BootstrapIcons.INFO_CIRCLE),
    RIGHT(BootstrapIcons.CHEVRON_RIGHT), LEFT(BootstrapIcons.CHEVRON_LEFT), CLOSE(BootstrapIcons.X),
    CONVERTER(BootstrapIcons.ARROW_LEFT_RIGHT), GROUP(BootstrapIcons.COLLECTION),
    CONNECTION(BootstrapIcons.PLUG), DETAILS(BootstrapIcons.PENCIL), MEMBER(BootstrapIcons.BRACES), CONSTRAINT(BootstrapIcons.SHIELD_CHECK),
    EXPAND(BootstrapIcons.ARROWS_ANGLE_EXPAND),
    DIAGRAM(BootstrapIcons.DIAGRAM_2), NOTE(BootstrapIcons.STICKY), AREA(BootstrapIcons.BOUNDING_BOX), ARRANGE(BootstrapIcons.DIAGRAM_3),
    MAP(BootstrapIcons.MAP), COMMAND(BootstrapIcons.COMMAND),
    CUT(BootstrapIcons.SCISSORS), PASTE(BootstrapIcons.CLIPBOARD_PLUS), IMAGE(BootstrapIcons.IMAGE),
    LEFT_ALIGNED(BootstrapIcons.ALIGN_START), CENTERED(BootstrapIcons.ALIGN_CENTER),
    RIGHT_ALIGNED(BootstrapIcons.ALIGN_END), TOP_ALIGNED(BootstrapIcons.ALIGN_TOP), MIDDLE_ALIGNED(BootstrapIcons.ALIGN_MIDDLE),
    BOTTOM_ALIGNED(BootstrapIcons.ALIGN_BOTTOM),
    DISTRIBUTE_ACROSS(BootstrapIcons.DISTRIBUTE_HORIZONTAL), DISTRIBUTE_DOWN(BootstrapIcons.DISTRIBUTE_VERTICAL),
    SESSION(BootstrapIcons.EYE),
    DATA(BootstrapIcons.GRID_3X3),
    LOADED(BootstrapIcons.CIRCLE_FILL), NOT_LOADED(BootstrapIcons.CIRCLE), RUN_ALL(BootstrapIcons.SKIP_FORWARD_FILL),
    EXPLAIN(BootstrapIcons.SPEEDOMETER2);

    private final Ikon drawing;

    Icon(Ikon drawing) {
        this.drawing = drawing;
    }

    /// A new node each time, since a node can have only one parent.
    public Node node() {
        return new FontIcon(drawing);
    }

    public Node node(String styleClass) {
        FontIcon icon = new FontIcon(drawing);
        icon.getStyleClass().add(styleClass);
        return icon;
    }
}
