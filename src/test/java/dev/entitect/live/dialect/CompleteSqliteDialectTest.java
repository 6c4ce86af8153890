package dev.entitect.live.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entitect.catalogue.Catalogue;
import dev.entitect.catalogue.jdbc.CatalogueReader;
import dev.entitect.fixture.database.DatabaseKind;
import dev.entitect.fixture.database.TestDatabase;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.cfg.Configuration;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;

class CompleteSqliteDialectTest {

    @Entity(name = "Branch")
    @Table(name = "branch", comment = "A part of the tree",
            uniqueConstraints = @UniqueConstraint(name = "uq_branch", columnNames = {"name", "parent_id"}),
            indexes = @Index(name = "ix_branch", columnList = "name"),
            check = @CheckConstraint(name = "ck_branch", constraint = "length(name) > 0"))
    static class Branch {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;
        @Column(nullable = false, comment = "Short")
        String name;
        @ManyToOne
        @OnDelete(action = OnDeleteAction.CASCADE)
        @JoinColumn(name = "parent_id", foreignKey = @ForeignKey(name = "fk_branch", options = "on update set null"))
        Branch parent;
    }

    @Test
    void everyConstraintExistsInTheDatabase() throws SQLException {
        try (TestDatabase database = DatabaseKind.SQLITE.open();
                SessionFactory factory = factory(database);
                Connection connection = database.connect()) {
            Catalogue.Table branch = CatalogueReader.of(connection).read(connection).table("branch").orElseThrow();

            assertThat(branch.uniqueConstraints()).containsExactly(new Catalogue.Key("uq_branch", List.of("name", "parent_id")));
            assertThat(branch.indexes()).containsExactly(Catalogue.Index.of("ix_branch", false, "name"));
            assertThat(branch.checks()).containsExactly(new Catalogue.Check("ck_branch", "length(name) > 0"));
            assertThat(branch.foreignKeys()).containsExactly(new Catalogue.ForeignKey(
                    "fk_branch", List.of("parent_id"), "main", "branch", List.of("id"), "CASCADE", "SET NULL"));
            assertThat(branch.column("id").orElseThrow().identity()).isTrue();

            factory.inTransaction(session -> {
                Branch root = new Branch();
                root.name = "root";
                session.persist(root);
                Branch leaf = new Branch();
                leaf.name = "leaf";
                leaf.parent = root;
                session.persist(leaf);
            });
            factory.inTransaction(session -> session.createMutationQuery("delete Branch where name = 'root'").executeUpdate());
            assertThat(factory.<Long>fromSession(
                    session -> session.createSelectionQuery("select count(*) from Branch", Long.class).getSingleResult())).isZero();
            assertThatThrownBy(() -> factory.inTransaction(session -> session
                    .createNativeMutationQuery("insert into branch(name, parent_id) values ('lost', 77)").executeUpdate()))
                    .isInstanceOf(ConstraintViolationException.class);
        }
    }

    private static SessionFactory factory(TestDatabase database) {
        return new Configuration().addAnnotatedClass(Branch.class)
                .setProperty("hibernate.connection.url", database.url())
                .setProperty("hibernate.dialect", CompleteSqliteDialect.class.getName())
                .setProperty("hibernate.hbm2ddl.auto", "create-drop")
                .setProperty("hibernate.hbm2ddl.halt_on_error", "true")
                .buildSessionFactory();
    }
}
