package dev.entitect.ui.query;

import atlantafx.base.theme.Styles;
import dev.entitect.live.QueryResult;
import dev.entitect.ui.fx.Icon;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// Goes through a large result page by page.
final class Pages extends HBox {

    /// Rows that a page usually has; the last may have fewer.
    private static final int PAGE = 500;

    private final Button back = button(Icon.LEFT, "The rows before");
    private final Button forward = button(Icon.RIGHT, "The rows after");

    Pages() {
        getChildren().setAll(back, forward);
        hide();
    }

    private static Button button(Icon icon, String tooltip) {
        Button button = new Button(null, icon.node());
        button.setTooltip(new Tooltip(tooltip));
        button.setAccessibleText(tooltip);
        button.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, Styles.BUTTON_ICON);
        return button;
    }

    void hide() {
        setVisible(false);
        setManaged(false);
    }

    /// @param page runs the query again, from a row on
    void show(QueryResult result, IntConsumer page) {
        boolean several = result.truncated() || result.offset() > 0;
        setVisible(several);
        setManaged(several);
        back.setDisable(result.offset() == 0);
        forward.setDisable(!result.truncated());
        int size = Math.max(1, result.rows().size());
        back.setOnAction(event -> page.accept(Math.max(0, result.offset() - Math.max(size, PAGE))));
        forward.setOnAction(event -> page.accept(result.offset() + size));
    }
}
