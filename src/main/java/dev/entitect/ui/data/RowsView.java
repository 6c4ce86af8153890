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

/// One page of the rows of an entity, what was last sent for them, and beside them a form or what a deletion takes along.
final class RowsView extends BorderPane implements DataGrid.Owner, RowsSide.Outcomes {

    private final SessionQueries desk;
    private final Dialogs dialogs;
    private final Runnable changed;
    private final DataGrid grid;
    private final RowsSide side;
    private final RowsFoot foot = new RowsFoot(this::showBefore, this::showNext);
    private Optional<Entity> entity = Optional.empty();
    private Optional<Entity> next = Optional.empty();
    private Optional<DataPage> page = Optional.empty();
    private PageRequest wanted = PageRequest.FIRST;
    private int asked;
    private boolean pending;
    private boolean writable = true;
    private boolean reading;
    private boolean gone;

    /// @param changed called when what can be done may have changed
    RowsView(SessionQueries desk, Dialogs dialogs, Consumer<Badges> badges, Runnable changed) {
        this.desk = desk;
        this.dialogs = dialogs;
        side = new RowsSide(this, desk, badges, this);
        this.changed = changed;
        grid = new DataGrid(this, desk::lookUp);
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

    /// A session stands.
    ///
    /// @param looked at, so that rows of the session before are read again
    void onSessionReady(boolean may, boolean looked) {
        if (writable != may) {
            writable = may;
            page.ifPresent(it -> grid.show(it, writable, wanted.search()));
        }
        if (gone && looked) {
            reload();
        }
    }

    /// The session is gone, and with it what was not committed.
    void sessionEnded() {
        desk.renew();
        gone = page.isPresent() && !reading;
        if (pending) {
            pending = false;
            refuse("The session was started anew. Changes that were not committed are rolled back.");
        }
    }

    /// Shows the rows of an entity, from the first on, once they are read.
    void show(Optional<Entity> other) {
        side.close();
        entity = other;
        next = Optional.empty();
        wanted = PageRequest.FIRST;
        forgetPage();
    }

    private void forgetPage() {
        page = Optional.empty();
        asked++;
        reading = false;
        grid.getItems().clear();
        grid.getColumns().clear();
        grid.show(new DataPage(List.of(), List.of(), 0, pending), writable, "");
        grid.setPlaceholder(new Label("Reading…"));
        foot.showNoPage();
    }

    /// What is shown is of the model as it was.
    void outdated(Entity same) {
        next = Optional.of(same);
        if (page.isPresent()) {
            tell(pending
                    ? "The model has changed. Commit or roll back before its rows are read again."
                    : "The model has changed. Refresh to read its rows again.");
        }
    }

    /// Another document is shown: nothing of this one's rows is kept.
    void leave() {
        if (pending) {
            rollback();
        }
        show(Optional.empty());
    }

    void search(String text) {
        if (!text.equals(wanted.search())) {
            read(wanted.searching(text));
        }
    }

    @Override
    public void sort(String column, boolean down) {
        read(wanted.sortedBy(column, down));
    }

    private void showBefore() {
        read(wanted.before());
    }

    private void showNext() {
        read(wanted.next());
    }

    private void read(PageRequest other) {
        wanted = other;
        reload();
    }

    /// Reads the rows, unless that has been done.
    void readOnce() {
        if (gone || page.isEmpty() && !reading) {
            reload();
        }
    }

    void reload() {
        if (entity.isEmpty()) {
            return;
        }
        if (next.isPresent() && pending) {
            if (!dialogs.confirm("Give up the changes that are not committed?",
                    "The model has changed, so that its rows are read in another session. "
                            + "Commit first to keep what you changed.",
                    "Roll back")) {
                return;
            }
            pending = false;
        }
        if (!pending) {
            if (next.isPresent()) {
                tell("");
            }
            desk.renew();
            entity = next.or(() -> entity);
            next = Optional.empty();
        }
        read();
    }

    /// Reads the page again in the session that it is of.
    private void read() {
        gone = false;
        reading = true;
        int mine = ++asked;
        String name = entity.get().name();
        PageRequest page = wanted;
        QueryOptions options = new QueryOptions(PageRequest.ROWS, page.offset(), QueryOptions.DEFAULT.timeout());
        desk.ask("Read rows of " + name, session -> session.data(name, page.orderBy(), page.descending(), page.search(), options), it -> {
            if (mine == asked) {
                reading = false;
                receive(it);
            }
        }, sentence -> {
            if (mine == asked) {
                reading = false;
                grid.setPlaceholder(new Label("There are no rows to show."));
                refuse(sentence);
            }
        });
    }

    private void receive(DataPage received) {
        if (received.rows().isEmpty() && wanted.offset() > 0) {
            wanted = wanted.before();
            read();
            return;
        }
        page = Optional.of(received);
        pending = received.pending();
        grid.show(received, writable, wanted.search());
        foot.show(received, wanted.offset(), writable);
        changed.run();
    }

    @Override
    public void send(DataRow row, DataColumn column, String text) {
        String name = entity.orElseThrow().name();
        desk.ask("Change " + name, session -> session.setCell(name, row.key(), column.name(), text), this::sent,
                sentence -> refuse(column.name() + ": " + sentence));
    }

    void openForm() {
        page.ifPresent(it -> side.openForm(entity.orElseThrow(), it));
    }

    @Override
    public void delete(DataRow row) {
        side.delete(entity.orElseThrow(), page.orElseThrow(), row);
    }

    void commit() {
        desk.ask("Commit", session -> session.commitData(), change -> {
            pending = false;
            sent(change);
            tell("Committed.");
        }, this::refuse);
    }

    void rollback() {
        desk.ask("Roll back", session -> {
            session.rollbackData();
            return true;
        }, done -> {
            pending = false;
            tell("Rolled back: nothing since the last commit was kept.");
            read();
        }, this::refuse);
    }

    @Override
    public void closed() {
        grid.requestFocus();
    }

    @Override
    public void sent(DataChange change) {
        pending |= !change.committed();
        foot.tell(change);
        changed.run();
        read();
    }

    private void tell(String sentence) {
        foot.tell(sentence);
        changed.run();
    }

    @Override
    public void refuse(String sentence) {
        foot.refuse(sentence);
        changed.run();
        grid.refresh();
    }
}
