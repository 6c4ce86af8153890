package dev.entitect.ui.data;

import dev.entitect.diagram.scene.Badges;
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
    private Optional<Entity> entity = Optional.empty();
    private Optional<Entity> changedEntity = Optional.empty();
    private Optional<DataPage> page = Optional.empty();
    private PageRequest request = PageRequest.FIRST;
    private int requestCount;
    private boolean pending;
    private boolean writable = true;
    private boolean reading;
    private boolean stale;

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
        return pending;
    }

    boolean isWritable() {
        return writable;
    }

    boolean hasPage() {
        return page.isPresent();
    }

    Optional<DataRow> selected() {
        return grid.selectedRow();
    }

    /// A session is ready.
    ///
    /// @param visible whether the pane is visible, so that stale rows are reloaded
    void onSessionReady(boolean nowWritable, boolean visible) {
        if (writable != nowWritable) {
            writable = nowWritable;
            page.ifPresent(it -> grid.show(it, writable, request.search()));
        }
        if (stale && visible) {
            reload();
        }
    }

    /// The session has ended, and uncommitted changes are lost.
    void sessionEnded() {
        queries.renew();
        stale = page.isPresent() && !reading;
        if (pending) {
            pending = false;
            showError("The session was restarted. Uncommitted changes were rolled back.");
        }
    }

    /// Switches to the first page of another entity; its rows are read separately.
    void show(Optional<Entity> selected) {
        side.close();
        entity = selected;
        changedEntity = Optional.empty();
        request = PageRequest.FIRST;
        clearPage();
    }

    private void clearPage() {
        page = Optional.empty();
        requestCount++;
        reading = false;
        grid.getItems().clear();
        grid.getColumns().clear();
        grid.show(new DataPage(List.of(), List.of(), 0, pending), writable, "");
        grid.setPlaceholder(new Label("Loading…"));
        foot.showNoPage();
    }

    /// Marks the shown rows as outdated because the model has changed.
    void markOutdated(Entity current) {
        changedEntity = Optional.of(current);
        if (page.isPresent()) {
            showMessage(pending
                    ? "The model has changed. Commit or roll back, then refresh."
                    : "The model has changed. Refresh to reload the rows.");
        }
    }

    /// Called when another document is shown: rolls back and clears the rows.
    void leave() {
        if (pending) {
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
        if (stale || page.isEmpty() && !reading) {
            reload();
        }
    }

    void reload() {
        if (entity.isEmpty()) {
            return;
        }
        if (changedEntity.isPresent() && pending) {
            if (!dialogs.confirm("Discard uncommitted changes?",
                    "The model has changed, so its rows are read in a new session. "
                            + "Commit first to keep your changes.",
                    "Roll back")) {
                return;
            }
            pending = false;
        }
        if (!pending) {
            if (changedEntity.isPresent()) {
                showMessage("");
            }
            queries.renew();
            entity = changedEntity.or(() -> entity);
            changedEntity = Optional.empty();
        }
        read();
    }

    /// Reads the page again in the current session.
    private void read() {
        stale = false;
        reading = true;
        int mine = ++requestCount;
        String name = entity.get().name();
        PageRequest page = request;
        QueryOptions options = new QueryOptions(PageRequest.ROWS, page.offset(), QueryOptions.DEFAULT.timeout());
        queries.ask("Read rows of " + name, session -> session.data(name, page.orderBy(), page.descending(), page.search(), options),
                it -> {
                    if (mine == requestCount) {
                        reading = false;
                        receive(it);
                    }
                }, sentence -> {
                    if (mine == requestCount) {
                        reading = false;
                        grid.setPlaceholder(new Label("No rows to show."));
                        showError(sentence);
                    }
                });
    }

    private void receive(DataPage received) {
        if (received.rows().isEmpty() && request.offset() > 0) {
            request = request.previous();
            read();
            return;
        }
        page = Optional.of(received);
        pending = received.pending();
        grid.show(received, writable, request.search());
        foot.show(received, request.offset(), writable);
        changed.run();
    }

    @Override
    public void send(DataRow row, DataColumn column, String text) {
        String name = entity.orElseThrow().name();
        queries.ask("Change " + name, session -> session.setCell(name, row.key(), column.name(), text), this::sent,
                sentence -> showError(column.name() + ": " + sentence));
    }

    void openForm() {
        page.ifPresent(it -> side.openForm(entity.orElseThrow(), it));
    }

    @Override
    public void delete(DataRow row) {
        side.delete(entity.orElseThrow(), page.orElseThrow(), row);
    }

    void commit() {
        queries.ask("Commit", session -> session.commitData(), change -> {
            pending = false;
            sent(change);
            showMessage("Committed.");
        }, this::showError);
    }

    void rollback() {
        queries.ask("Roll back", session -> {
            session.rollbackData();
            return true;
        }, done -> {
            pending = false;
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
        pending |= !change.committed();
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
