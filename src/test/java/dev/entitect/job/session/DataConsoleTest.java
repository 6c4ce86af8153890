package dev.entitect.job.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entitect.fixture.Samples;
import dev.entitect.live.BootListener;
import dev.entitect.live.Cell;
import dev.entitect.live.DataChange;
import dev.entitect.live.DataColumn;
import dev.entitect.live.DataPage;
import dev.entitect.live.DataRow;
import dev.entitect.live.LiveException;
import dev.entitect.live.Lookup;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.SqlEvent;
import dev.entitect.live.engine.EngineSession;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class DataConsoleTest {

    static final List<String> SAMPLES = Samples.NAMES;

    private EngineSession session;

    @BeforeEach
    void open() {
        session = EngineSession.open(SessionPlan.of(Samples.load("blog")).spec(), BootListener.NONE);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void columnsDeclareWhetherAndHowTheyAreEdited() {
        DataPage posts = page("Post");

        assertThat(posts.columns()).extracting(column -> column.name() + " " + column.kind()).contains("id READ_ONLY", "title VALUE",
                "author REFERENCE", "updatedAt READ_ONLY");
        assertThat(page("User").columns()).filteredOn(column -> column.name().equals("role")).extracting(DataColumn::options)
                .containsExactly(List.of("ADMIN", "MODERATOR", "USER"));
        assertThat(posts.total()).isEqualTo(posts.rows().size());
        assertThat(posts.pending()).isFalse();
    }

    @Test
    void anEditIsFlushedAndPermanentOnceCommitted() {
        DataRow first = page("Post").rows().getFirst();

        DataChange change = session.setCell(first.id(), "title", new Cell.Value("Edited"));

        assertThat(change.statements()).extracting(SqlEvent::sql).anyMatch(sql -> sql.startsWith("update posts"));
        assertThat(page("Post").pending()).isTrue();
        assertThat(page("Post").rows().getFirst().pending()).isTrue();
        session.commitData();
        assertThat(page("Post").rows().getFirst().cells()).contains(new Cell.Value("Edited"));
        assertThat(session.hql("from Post where title = 'Edited'", QueryOptions.DEFAULT).rows()).hasSize(1);
    }

    @Test
    void rollingBackUndoesEverything() {
        DataPage before = page("Post");
        session.setCell(before.rows().getFirst().id(), "title", new Cell.Value("Edited"));
        session.deleteRow(before.rows().getLast().id());
        assertThat(page("Post").total()).isEqualTo(before.total() - 1);

        session.rollbackData();

        assertThat(page("Post")).isEqualTo(before);
    }

    @Test
    void deletingCascadesAsModeled() {
        DataRow post = page("Post").rows().getFirst();

        DataChange change = session.deleteRow(post.id());

        assertThat(change.statements()).extracting(SqlEvent::sql).anyMatch(sql -> sql.startsWith("delete from posts"));
        session.commitData();
        assertThat(session.hql("select count(c) from Comment c where c.post.id = " + post.id().key(), QueryOptions.DEFAULT).rows())
                .containsExactly(List.of(0L));
    }

    @Test
    void aRowIsAddedWithItsReferences() {
        Lookup author = session.lookups("User", "", 10).getFirst();
        assertThat(author.label()).startsWith(author.row().key());

        DataChange added = session.addRow("Post", Map.of("title", new Cell.Value("New"), "content", new Cell.Value("Text"),
                "published", new Cell.Value("true"), "author", new Cell.Reference(author.row())));

        session.commitData();
        assertThat(
                session.hql("select p.title, p.author.id from Post p where p.id = " + added.row().orElseThrow().key(), QueryOptions.DEFAULT)
                        .rows())
                .containsExactly(List.of("New", Long.valueOf(author.row().key())));
    }

    @Test
    void aReferenceReadFromOneRowCanBeSetInAnother() {
        DataPage posts = page("Post");
        int author = posts.columns().stream().map(DataColumn::name).toList().indexOf("author");
        DataRow first = posts.rows().getFirst();
        DataRow other = posts.rows().stream().filter(row -> !row.cells().get(author).equals(first.cells().get(author))).findFirst()
                .orElseThrow();

        session.setCell(first.id(), "author", other.cells().get(author));

        assertThat(page("Post").rows().getFirst().cells().get(author)).isEqualTo(other.cells().get(author));
    }

    @Test
    void aTextIsNoReferenceAndAReferenceIsNoText() {
        DataRow post = page("Post").rows().getFirst();

        assertThatThrownBy(() -> session.setCell(post.id(), "author", new Cell.Value("1"))).isInstanceOf(LiveException.class)
                .hasMessageContaining("'1' is not valid for author, which refers to a row of User.");
        assertThatThrownBy(() -> session.setCell(post.id(), "title", new Cell.Reference(post.id()))).isInstanceOf(LiveException.class)
                .hasMessageContaining("is not valid for title, which is not a reference.");
        assertThatThrownBy(() -> session.setCell(post.id(), "author", Cell.NULL)).isInstanceOf(LiveException.class);
        assertThat(page("Post").rows().getFirst()).isEqualTo(post);
    }

    @Test
    void aRowThatIsGoneIsNamed() {
        DataRow post = page("Post").rows().getFirst();
        session.deleteRow(post.id());

        assertThatThrownBy(() -> session.setCell(post.id(), "title", new Cell.Value("Edited"))).isInstanceOf(LiveException.class)
                .hasMessageContaining("There is no longer a row of Post with the key " + post.id().key() + ".");
    }

    @Test
    void aRejectedEditDoesNotAffectTheOthers() {
        List<DataRow> users = page("User").rows();
        session.setCell(users.get(0).id(), "username", new Cell.Value("first"));

        LiveException failure = catchThrowableOfType(LiveException.class,
                () -> session.setCell(users.get(1).id(), "username", new Cell.Value("first")));
        LiveException noDate = catchThrowableOfType(LiveException.class,
                () -> session.setCell(users.get(1).id(), "active", new Cell.Value("perhaps")));

        assertThat(failure.problems().getFirst().message()).contains("already has a row");
        assertThat(noDate).isNotNull();
        session.commitData();
        assertThat(session.hql("from User where username = 'first'", QueryOptions.DEFAULT).rows()).hasSize(1);
    }

    @Test
    void referencedRowsAreReadAndEditedToo() {
        page("Comment");

        DataRow user = page("User").rows().getFirst();
        session.setCell(user.id(), "username", new Cell.Value("edited"));

        session.commitData();
        assertThat(session.hql("from User where username = 'edited'", QueryOptions.DEFAULT).rows()).hasSize(1);
    }

    @Test
    void rowsAreSearchedAndSorted() {
        DataPage found = session.data("User", "username", true, "a", QueryOptions.DEFAULT);

        assertThat(found.rows()).isNotEmpty();
        int username = found.columns().stream().map(DataColumn::name).toList().indexOf("username");
        assertThat(found.rows()).extracting(row -> row.cells().get(username).toString()).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void searchCoversLongTextsAndTakesWildcardsLiterally() {
        assertThat(session.data("Post", "", false, "OWNING SIDE", QueryOptions.DEFAULT).total()).isEqualTo(1);
        assertThat(session.data("Post", "", false, "%", QueryOptions.DEFAULT).total()).isZero();
        assertThat(session.data("Post", "", false, "!", QueryOptions.DEFAULT).total()).isZero();
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void everyEntityOfTheSamplesHasRows(String name) {
        try (EngineSession other = EngineSession.open(SessionPlan.of(Samples.load(name)).spec(), BootListener.NONE)) {
            Samples.load(name).entities().forEach(entity -> {
                DataPage page = other.data(entity.name(), "", false, "", QueryOptions.DEFAULT);
                assertThat(page.columns()).as(entity.name()).isNotEmpty();
                assertThat(page.rows()).as(entity.name()).hasSize((int) page.total());
            });
        }
    }

    private DataPage page(String entity) {
        return session.data(entity, "", false, "", QueryOptions.DEFAULT);
    }
}
