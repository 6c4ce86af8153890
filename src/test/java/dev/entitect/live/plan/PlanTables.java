package dev.entitect.live.plan;

import dev.entitect.fixture.database.DatabaseKind;
import dev.entitect.fixture.database.TestDatabase;
import java.sql.SQLException;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Authors and posts, enough for an index to pay off, and no indexes but those of the keys.
final class PlanTables {

    private PlanTables() {}

    static void create(TestDatabase database) throws SQLException {
        database.execute(
                "create table author(id integer not null primary key, name varchar(50), city varchar(20))",
                "create table post(id integer not null primary key, author_id integer, title varchar(100), votes integer)",
                "insert into author values " + rows(200, i -> "(%d, 'n%d', 'c%d')".formatted(i, i, i % 100)),
                "insert into post values " + rows(1000, i -> "(%d, %d, 't%d', %d)".formatted(i, i % 200, i, i)));
        if (database.kind() == DatabaseKind.POSTGRESQL || database.kind() == DatabaseKind.SQLITE) {
            database.execute("analyze");
        }
    }

    private static String rows(int count, IntFunction<String> row) {
        return IntStream.range(0, count).mapToObj(row).collect(Collectors.joining(", "));
    }
}
