package dev.entitect.ui.sample;

import dev.entitect.edit.SampleEdits.Place;
import dev.entitect.job.rows.SampleColumn;
import dev.entitect.job.rows.SampleColumn.Choice;
import dev.entitect.job.rows.SampleSheet;
import dev.entitect.job.rows.SampleSheet.Cell;
import dev.entitect.job.rows.SampleSheet.Row;
import dev.entitect.ui.widget.EditedCell;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;

/// One cell of an own row. A value that the database would reject is marked and explained.
final class SampleCell extends EditedCell<Row, Cell> {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("refused");

    private final Supplier<SampleSheet> sheet;
    private final int column;
    private final BiConsumer<Place, Optional<String>> write;

    /// @param column its index in the sheet; valid while the sheet's columns stay the same
    SampleCell(Supplier<SampleSheet> sheet, int column, boolean number, BiConsumer<Place, Optional<String>> write) {
        super(number);
        this.sheet = sheet;
        this.column = column;
        this.write = write;
    }

    @Override
    protected void updateItem(Cell item, boolean empty) {
        super.updateItem(item, empty);
        Optional<String> problem = empty || item == null ? Optional.empty() : item.problem();
        pseudoClassStateChanged(INVALID, problem.isPresent());
        setTooltip(problem.map(Tooltip::new).orElse(null));
        setAccessibleHelp(problem.orElse(null));
    }

    @Override
    protected boolean canEdit() {
        return true;
    }

    @Override
    protected Optional<String> typed(Cell value) {
        return value.text();
    }

    @Override
    protected String nullText(Cell value) {
        return value.given() ? "null" : description().without().name().toLowerCase(Locale.ROOT);
    }

    @Override
    protected List<String> choices() {
        return description().choices().stream().map(Choice::text).toList();
    }

    @Override
    protected String label(String choice) {
        return description().choices().stream().filter(it -> it.text().equals(choice)).map(Choice::label).findFirst().orElse(choice);
    }

    @Override
    protected void send(Row row, String text) {
        write.accept(new Place(getIndex(), column),
                Optional.ofNullable(text).filter(it -> !it.isEmpty() || description().takesEmptyText()));
    }

    private SampleColumn description() {
        return sheet.get().columns().get(column);
    }
}
