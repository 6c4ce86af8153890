package dev.entitect.catalogue.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.catalogue.jdbc.SqliteTableText.Constraint;
import dev.entitect.catalogue.jdbc.SqliteTableText.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SqliteTableTextTest {

    @Test
    void columnAndTableConstraintsAreFound() {
        assertThat(SqliteTableText.parse("""
                CREATE TABLE "odd (name" (
                  id INTEGER CONSTRAINT pk PRIMARY KEY AUTOINCREMENT, -- a comment, with ( and check
                  [check] text default 'a, check (b)' constraint ck_text check (length([check]) > (1 + 1)) not null,
                  other int references other(id) on delete cascade,
                  `a` int unique, b int /* constraint */,
                  constraint "uq ""ab"" x" unique (a collate nocase, "b" desc),
                  check (a <> ')'),
                  constraint fk_ab foreign key (a, b) references other (x, y) on update set null)
                """).constraints()).containsExactly(
                new Constraint(Optional.of("pk"), Kind.PRIMARY, List.of("id"), ""),
                new Constraint(Optional.of("ck_text"), Kind.CHECK, List.of(), "length([check]) > (1 + 1)"),
                new Constraint(Optional.empty(), Kind.FOREIGN, List.of("other"), ""),
                new Constraint(Optional.empty(), Kind.UNIQUE, List.of("a"), ""),
                new Constraint(Optional.of("uq \"ab\" x"), Kind.UNIQUE, List.of("a", "b"), ""),
                new Constraint(Optional.empty(), Kind.CHECK, List.of(), "a <> ')'"),
                new Constraint(Optional.of("fk_ab"), Kind.FOREIGN, List.of("a", "b"), ""));
    }

    @Test
    void aTableCreatedFromAQueryHasNoConstraints() {
        assertThat(SqliteTableText.parse("CREATE TABLE t AS SELECT 1").constraints()).isEmpty();
    }
}
