package dev.entitect.ui.query;

import atlantafx.base.theme.Styles;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.QueryResult;
import dev.entitect.ui.widget.ChoiceText;
import dev.entitect.ui.widget.Icon;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// Pages through a large result, with a choice of the page size.
final class Pages extends HBox {

    private static final List<Integer> LIMITS = List.of(100, 500, 5_000);

    private final Button back = button(Icon.LEFT, "Previous rows");
    private final Button forward = button(Icon.RIGHT, "Next rows");
    private final ComboBox<Integer> limit = new ComboBox<>();
    private IntConsumer page = offset -> {};

    Pages() {
        getStyleClass().add("pages");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        limit.getItems().setAll(LIMITS);
        limit.setConverter(new ChoiceText<>(rows -> String.format(Locale.ROOT, "Up to %,d rows", rows)));
        limit.setValue(QueryOptions.DEFAULT.rowLimit());
        limit.setTooltip(new Tooltip("Maximum number of rows shown at once"));
        limit.setAccessibleText("Maximum rows");
        limit.setId("row-limit");
        limit.setMinWidth(USE_PREF_SIZE);
        limit.valueProperty().addListener((property, was, is) -> page.accept(0));
        getChildren().setAll(back, forward, limit);
        hide();
    }

    private static Button button(Icon icon, String tooltip) {
        Button button = new Button(null, icon.node());
        button.setTooltip(new Tooltip(tooltip));
        button.setAccessibleText(tooltip);
        button.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, Styles.BUTTON_ICON);
        return button;
    }

    /// The options of the next query.
    QueryOptions options() {
        return new QueryOptions(limit.getValue(), QueryOptions.DEFAULT.timeout());
    }

    /// Hides the controls when there are no rows to page through.
    void hide() {
        page = offset -> {};
        setVisible(false);
        setManaged(false);
    }

    /// @param next runs the query again, starting at a row offset
    void show(QueryResult result, IntConsumer next) {
        page = next;
        setVisible(true);
        setManaged(true);
        boolean paged = result.truncated() || result.offset() > 0;
        List.of(back, forward).forEach(button -> {
            button.setVisible(paged);
            button.setManaged(paged);
        });
        back.setDisable(result.offset() == 0);
        forward.setDisable(!result.truncated());
        back.setOnAction(event -> page.accept(Math.max(0, result.offset() - limit.getValue())));
        forward.setOnAction(event -> page.accept(result.offset() + Math.max(1, result.rows().size())));
    }
}
