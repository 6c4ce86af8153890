package dev.entitect.live.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.live.BootListener;
import dev.entitect.live.LiveSession;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.QueryResult;
import dev.entitect.live.ResultColumn;
import dev.entitect.live.SeedTable;
import dev.entitect.live.SessionSpec;
import dev.entitect.live.SourceFile;
import dev.entitect.live.TableCount;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Sessions on mappings whose rows are shown or changed in special ways.
class MappingShapesTest {

    private static final String IMPORTS = "package zoo;\nimport jakarta.persistence.*;\nimport java.util.*;\n";

    private static SessionSpec spec(Map<String, List<String>> order, List<SeedTable> rows, String... classes) {
        List<SourceFile> sources = Arrays.stream(classes)
                .map(text -> new SourceFile("zoo/" + text.replaceAll("(?s).*?public (?:class|record) (\\w+).*", "$1") + ".java",
                        IMPORTS + text))
                .toList();
        return new SessionSpec("zoo", sources, sources.stream().map(SourceFile::className).toList(), order, rows);
    }

    private static QueryResult hql(LiveSession session, String text) {
        return session.hql(text, QueryOptions.DEFAULT);
    }

    private static List<String> names(QueryResult result) {
        return result.columns().stream().map(ResultColumn::name).toList();
    }

    @Test
    void aHierarchyShowsTheClassAndTheAttributesOfAllSubclasses() {
        SessionSpec spec = spec(Map.of("animal", List.of("id", "name", "keeper_id")),
                List.of(Blog.table("keeper", List.of("id"), List.of(), Blog.row("3")),
                        Blog.table("animal", List.of("id", "name", "keeper_id"), List.of(), Blog.row("1", "Rex", "3"),
                                Blog.row("2", "Tom", null)),
                        Blog.table("dog", List.of("id", "breed"), List.of(), Blog.row("1", "Pug")),
                        Blog.table("cat", List.of("id", "lives"), List.of(), Blog.row("2", "9"))),
                "@Entity public class Keeper { @Id int id; }",
                "@Entity @Inheritance(strategy = InheritanceType.JOINED) public class Animal {\n"
                        + "@Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Integer id; String name;\n"
                        + "@ManyToOne(fetch = FetchType.LAZY) Keeper keeper; }",
                "@Entity public class Dog extends Animal { String breed; }",
                "@Entity public class Cat extends Animal { int lives; }");
        try (LiveSession session = EngineSession.open(spec, BootListener.NONE)) {
            QueryResult animals = hql(session, "from Animal order by id");

            assertThat(names(animals).subList(0, 4)).containsExactly("class", "id", "name", "keeper");
            assertThat(names(animals)).containsExactlyInAnyOrder("class", "id", "name", "keeper", "breed", "lives");
            assertThat(animals.rows().getFirst()).startsWith("Dog", 1, "Rex", "Keeper#3").contains("Pug");
            assertThat(names(hql(session, "from Dog"))).containsExactly("id", "name", "keeper", "breed");

            assertThat(hql(session, "insert into Dog(name, breed) values ('Bo', 'Lab')").updateCount()).isEqualTo(1);
            assertThat(hql(session, "select id from Dog where name = 'Bo'").rows()).containsExactly(List.of(3));
            assertThat(hql(session, "update Animal set name = upper(name)").updateCount()).isEqualTo(3);
            assertThat(hql(session, "update Dog set breed = 'Mix', name = 'Mo' where name = 'BO'").updateCount()).isEqualTo(1);
            assertThat(hql(session, "delete Animal where name = 'Mo'").updateCount()).isEqualTo(1);
            assertThat(session.rowCounts()).contains(new TableCount("PUBLIC", "Dog", 1), new TableCount("PUBLIC", "Animal", 2));
        }
    }

    @Test
    void compositeKeysShowTheirParts() {
        SessionSpec spec = spec(Map.of("seat", List.of("row_nr", "place", "note"),
                "ticket", List.of("seat_row", "seat_place", "holder", "price")),
                List.of(Blog.table("seat", List.of("row_nr", "place", "note"), List.of(), Blog.row("2", "5", "aisle")),
                        Blog.table("ticket", List.of("seat_row", "seat_place", "holder", "price"), List.of(),
                                Blog.row("2", "5", "Ada", "9.50"))),
                "@Embeddable public record SeatId(@Column(name = \"row_nr\") int row, int place) {}",
                "@Entity public class Seat { @EmbeddedId SeatId id; String note; }",
                """
                        @Entity @IdClass(Ticket.Key.class) public class Ticket {
                            @Id @ManyToOne(fetch = FetchType.LAZY)
                            @JoinColumn(name = "seat_row", referencedColumnName = "row_nr")
                            @JoinColumn(name = "seat_place", referencedColumnName = "place")
                            Seat seat;
                            @Id String holder;
                            java.math.BigDecimal price;
                            public record Key(SeatId seat, String holder) {}
                        }
                        """);
        try (LiveSession session = EngineSession.open(spec, BootListener.NONE)) {
            assertThat(hql(session, "from Seat")).satisfies(
                    result -> assertThat(names(result)).containsExactly("id.row", "id.place", "note"),
                    result -> assertThat(result.rows()).containsExactly(List.of(2, 5, "aisle")));
            assertThat(hql(session, "select id from Seat").rows()).containsExactly(List.of("SeatId[row=2, place=5]"));
            assertThat(hql(session, "from Ticket")).satisfies(
                    result -> assertThat(names(result)).containsExactly("seat", "holder", "price"),
                    result -> assertThat(result.rows()).containsExactly(
                            List.of("Seat#SeatId[row=2, place=5]", "Ada", new java.math.BigDecimal("9.50"))));
        }
    }

    @Test
    void schemasConvertersJsonAndKeywordsWork() {
        SessionSpec spec = spec(Map.of(),
                List.of(new SeedTable("archive", "order", List.of("id", "group", "state", "extra", "labels"), List.of(
                        Blog.row("4", "g", "o", "{\"a\": 1}", null)), List.of("id"))),
                """
                        @Entity @Table(name = "order", schema = "archive") public class Order {
                            @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                            String group;
                            @Convert(converter = StateConverter.class) State state;
                            @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON) String extra;
                            List<String> labels;
                            public enum State { OPEN, DONE }
                        }
                        """,
                """
                        @Converter public class StateConverter implements AttributeConverter<Order.State, String> {
                            public String convertToDatabaseColumn(Order.State state) {
                                return state == null ? null : state == Order.State.OPEN ? "o" : "d";
                            }
                            public Order.State convertToEntityAttribute(String text) {
                                return "o".equals(text) ? Order.State.OPEN : Order.State.DONE;
                            }
                        }
                        """);
        try (LiveSession session = EngineSession.open(spec, BootListener.NONE)) {
            QueryResult orders = hql(session, "from Order where state = OPEN");

            assertThat(names(orders)).containsExactlyInAnyOrder("id", "group", "state", "extra", "labels");
            assertThat(orders.rows().getFirst()).contains(4L, "g", "OPEN", "{\"a\":1}");
            assertThat(hql(session, "insert into Order(group) values ('next')").updateCount()).isEqualTo(1);
            assertThat(session.sql("select \"id\" from archive.\"order\" where \"group\" = 'next'", QueryOptions.DEFAULT).rows())
                    .containsExactly(List.of(5L));
        }
    }
}
