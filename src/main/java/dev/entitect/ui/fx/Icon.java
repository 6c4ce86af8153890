package dev.entitect.ui.fx;

import javafx.scene.Node;
import org.kordamp.ikonli.javafx.FontIcon;

/// The icons of the program, by what they mean; the drawings are Bootstrap's. Their colour and size come from the style sheet.
public enum Icon {
    NEW("bi-file-earmark-plus"), OPEN("bi-folder2-open"), SAVE("bi-save"), UNDO("bi-arrow-counterclockwise"), REDO("bi-arrow-clockwise"),
    SELECT("bi-cursor"), ENTITY("bi-table"), CONNECT("bi-bezier2"), FIT("bi-arrows-fullscreen"), ZOOM_IN("bi-zoom-in"),
    ZOOM_OUT("bi-zoom-out"), LIGHT("bi-sun"), DARK("bi-moon"), RUN("bi-play-fill"), STOP("bi-stop-fill"), ERROR("bi-x-circle-fill"),
    WARNING("bi-exclamation-triangle-fill"), FINE("bi-check-circle"), KEY("bi-key"), ATTRIBUTE("bi-dot"), ASSOCIATION("bi-link-45deg"),
    ENUM("bi-list-ol"), MIXIN("bi-puzzle"), EMBEDDABLE("bi-box"), MODEL("bi-diagram-3"), DIAGRAM("bi-easel"), ADD("bi-plus-lg"),
    REMOVE("bi-trash"), UP("bi-chevron-up"), DOWN("bi-chevron-down"), COPY("bi-clipboard"), SEARCH("bi-search"), SOURCE("bi-code-slash"),
    QUERY("bi-terminal"), PROBLEMS("bi-exclamation-circle"), EXPORT("bi-box-arrow-up-right"), HISTORY("bi-clock-history");

    private final String code;

    Icon(String code) {
        this.code = code;
    }

    /// A new node each time, since a node can stand in one place only.
    public Node node() {
        return new FontIcon(code);
    }

    public Node node(String styleClass) {
        FontIcon icon = new FontIcon(code);
        icon.getStyleClass().add(styleClass);
        return icon;
    }
}
