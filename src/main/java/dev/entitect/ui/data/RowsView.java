package dev.entitect.ui.data;

import dev.entitect.diagram.scene.Badges;
import dev.entitect.live.Cell;
import dev.entitect.live.DataChange;
import dev.entitect.live.DataColumn;
import dev.entitect.live.DataPage;
import dev.entitect.live.DataRow;
import dev.entitect.live.QueryOptions;
import dev.entitect.model.Entity;
import dev.entitect.ui.document.Dialogs;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/// One page of an entity's rows, with the outcome of the last edit, and beside them the form of a new row or a deletion preview.
final class RowsView extends BorderPane implements DataGrid.Owner, RowsSide.Outcomes {

    private final SessionQueries queries;
    private final Dialogs dialogs;
    private final Runnable changed;
    private final DataGrid grid;
    private final RowsSide side;
    private final RowsFoot foot = new RowsFoot(this::showPrevious, this::showNext);
    private Optional<Subject> subject = Optional.empty();
    private PageRequest request = PageRequest.FIRST;
    private RowsState state = RowsState.UNREAD;
    private EditState edits = EditState.CLEAN;

    /// The entity whose rows are shown.
    ///
    /// @param read   as it was when the rows were read
    /// @param latest as it is in the current model
    private record Subject(Entity read, Entity latest) {

        boolean isOutdated() {
            return !read.equals(latest);
        }
    }

    /// @param changed called when the available commands may have changed
    RowsView(SessionQueries queries, Dialogs dialogs, Consumer<Badges> badges, Runnable changed) {
        this.queries = queries;
        this.dialogs = dialogs;
        side = new RowsSide(this, queries, badges, this);
        this.changed = changed;
        grid = new DataGrid(this, queries::lookUp);
        grid.getSelectionModel().selectedItemProperty().subscribe(() -> {
            side.closeDeletion();
            changed.run();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                side.close();
            }
        });
        setCenter(grid);
        setBottom(foot);
    }

    boolean isPending() {
        return edits == EditState.UNCOMMITTED;
    }

    boolean isWritable() {
        return edits.isWritable();
    }

    boolean hasPage() {
        return state.page().isPresent();
    }

    Optional<DataRow> selected() {
        return grid.selectedRow();
    }

    /// A session is ready.
    ///
    /// @param visible whether the pane is visible, so that stale rows are reloaded
    void onSessionReady(boolean nowWritable, boolean visible) {
        if (isWritable() != nowWritable) {
            edits = EditState.of(nowWritable);
            state.page().ifPresent(it -> grid.show(it, nowWritable, request.search()));
        }
        if (state instanceof RowsState.Stale && visible) {
            reload();
        }
    }

    /// The session has ended, and uncommitted changes are lost.
    void sessionEnded() {
        queries.renew();
        state = state.sessionEnded();
        if (isPending()) {
            edits = EditState.CLEAN;
            showError("The session was restarted. Uncommitted changes were rolled back.");
        }
    }

    /// Switches to the first page of another entity; its rows are read separately.
    void show(Optional<Entity> selected) {
        side.close();
        subject = selected.map(it -> new Subject(it, it));
        request = PageRequest.FIRST;
        clearPage();
    }

    private void clearPage() {
        state = RowsState.UNREAD;
        grid.getItems().clear();
        grid.getColumns().clear();
        grid.show(new DataPage(List.of(), List.of(), 0, isPending()), isWritable(), "");
        grid.setPlaceholder(new Label("Loading…"));
        foot.showNoPage();
    }

    /// Marks the shown rows as outdated because the model has changed.
    void markOutdated(Entity current) {
        subject = subject.map(it -> new Subject(it.read(), current));
        if (hasPage()) {
            showMessage(isPending()
                    ? "The model has changed. Commit or roll back, then refresh."
                    : "The model has changed. Refresh to reload the rows.");
        }
    }

    /// Called when another document is shown: rolls back and clears the rows.
    void leave() {
        if (isPending()) {
            rollback();
        }
        show(Optional.empty());
    }

    void search(String text) {
        if (!text.equals(request.search())) {
            read(request.searching(text));
        }
    }

    @Override
    public void sort(String column, boolean descending) {
        read(request.sortedBy(column, descending));
    }

    private void showPrevious() {
        read(request.previous());
    }

    private void showNext() {
        read(request.next());
    }

    private void read(PageRequest next) {
        request = next;
        reload();
    }

    /// Reads the rows unless they are loaded and current.
    void readOnce() {
        if (state.mustBeRead()) {
            reload();
        }
    }

    void reload() {
        if (subject.isEmpty()) {
            return;
        }
        Subject current = subject.get();
        if (current.isOutdated() && isPending()) {
            if (!dialogs.confirm("Discard uncommitted changes?",
                    "The model has changed, so its rows are read in a new session. "
                            + "Commit first to keep your changes.",
                    "Roll back")) {
                return;
            }
            edits = EditState.CLEAN;
        }
        if (!isPending()) {
            if (current.isOutdated()) {
                showMessage("");
            }
            queries.renew();
            subject = Optional.of(new Subject(current.latest(), current.latest()));
        }
        read();
    }

    /// Reads the page again in the current session.
    private void read() {
        RowsState.Reading mine = state.reading();
        state = mine;
        String name = entity().name();
        PageRequest page = request;
        QueryOptions options = new QueryOptions(PageRequest.ROWS, page.offset(), QueryOptions.DEFAULT.timeout());
        queries.ask("Read rows of " + name, session -> session.data(name, page.orderBy(), page.descending(), page.search(), options),
                it -> {
                    if (state == mine) {
                        receive(it);
                    }
                }, sentence -> {
                    if (state == mine) {
                        state = mine.failed();
                        grid.setPlaceholder(new Label("No rows to show."));
                        showError(sentence);
                    }
                });
    }

    private Entity entity() {
        return subject.orElseThrow().read();
    }

    private void receive(DataPage received) {
        if (received.rows().isEmpty() && request.offset() > 0) {
            request = request.previous();
            read();
            return;
        }
        state = new RowsState.Shown(received);
        if (isWritable()) {
            edits = received.pending() ? EditState.UNCOMMITTED : EditState.CLEAN;
        }
        grid.show(received, isWritable(), request.search());
        foot.show(received, request.offset(), isWritable());
        changed.run();
    }

    @Override
    public void send(DataRow row, DataColumn column, Cell value) {
        queries.ask("Change " + entity().name(), session -> session.setCell(row.id(), column.name(), value), this::sent,
                sentence -> showError(column.name() + ": " + sentence));
    }

    void openForm() {
        state.page().ifPresent(it -> side.openForm(entity(), it));
    }

    @Override
    public void delete(DataRow row) {
        side.delete(entity(), state.page().orElseThrow(), row);
    }

    void commit() {
        queries.ask("Commit", session -> session.commitData(), change -> {
            edits = EditState.CLEAN;
            sent(change);
            showMessage("Committed.");
        }, this::showError);
    }

    void rollback() {
        queries.ask("Roll back", session -> {
            session.rollbackData();
            return true;
        }, done -> {
            edits = EditState.CLEAN;
            showMessage("Rolled back to the last commit.");
            read();
        }, this::showError);
    }

    @Override
    public void closed() {
        grid.requestFocus();
    }

    @Override
    public void sent(DataChange change) {
        if (!change.committed()) {
            edits = EditState.UNCOMMITTED;
        }
        foot.show(change);
        changed.run();
        read();
    }

    private void showMessage(String sentence) {
        foot.show(sentence);
        changed.run();
    }

    @Override
    public void showError(String sentence) {
        foot.showError(sentence);
        changed.run();
        grid.refresh();
    }
}
