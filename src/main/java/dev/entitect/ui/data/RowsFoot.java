package dev.entitect.ui.data;

import atlantafx.base.theme.Styles;
import dev.entitect.live.DataChange;
import dev.entitect.live.DataPage;
import dev.entitect.live.SqlEvent;
import dev.entitect.naming.Counts;
import dev.entitect.ui.widget.Icon;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line below the rows: the shown range, paging buttons, and the outcome of the last edit.
final class RowsFoot extends HBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Label range = new Label();
    private final Label message = new Label();
    private final Button back;
    private final Button forward;

    RowsFoot(Runnable before, Runnable next) {
        back = pageButton(Icon.LEFT, "Previous rows", before);
        forward = pageButton(Icon.RIGHT, "Next rows", next);
        range.setId("data-range");
        range.getStyleClass().add("dock-muted");
        range.setMinWidth(USE_PREF_SIZE);
        message.setId("data-said");
        message.getStyleClass().addAll("dock-muted", "data-said");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getStyleClass().addAll("dock-status", "data-foot");
        getChildren().setAll(back, forward, range, space, message);
    }

    private static Button pageButton(Icon icon, String tooltip, Runnable turn) {
        Button button = new Button(null, icon.node());
        button.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, Styles.BUTTON_ICON);
        button.setTooltip(new Tooltip(tooltip));
        button.setAccessibleText(tooltip);
        button.setDisable(true);
        button.setOnAction(event -> turn.run());
        return button;
    }

    void showNoPage() {
        range.setText("");
    }

    /// @param offset   number of rows before the page
    /// @param writable whether the session may change rows
    void show(DataPage page, int offset, boolean writable) {
        int last = offset + page.rows().size();
        range.setText((page.rows().isEmpty() ? "No rows" : String.format("Rows %,d–%,d of %,d", offset + 1, last, page.total()))
                + (writable ? page.pending() ? "  ·  uncommitted changes" : "" : "  ·  read-only session"));
        back.setDisable(offset == 0);
        forward.setDisable(last >= page.total());
    }

    void show(String sentence) {
        message.pseudoClassStateChanged(REFUSED, false);
        message.setText(sentence);
        message.setTooltip(null);
    }

    void showError(String sentence) {
        show(sentence);
        message.pseudoClassStateChanged(REFUSED, true);
        message.setTooltip(new Tooltip(sentence));
    }

    /// Shows the last statement of a change; the tooltip shows all of its statements.
    void show(DataChange change) {
        List<SqlEvent> events = change.statements();
        if (!events.isEmpty()) {
            SqlEvent last = events.getLast();
            show(Counts.of(Math.max(0, last.rows()), "row") + ", " + ValueText.millis(last.time())
                    + (events.size() > 1 ? ", last of " + events.size() + " statements" : "")
                    + "  ·  " + last.sql().replaceAll("\\s+", " "));
            message.setTooltip(new Tooltip(String.join("\n", events.stream().map(SqlEvent::sql).toList())));
        }
    }
}
