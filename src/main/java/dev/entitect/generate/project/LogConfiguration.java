package dev.entitect.generate.project;

import dev.entitect.model.Connection;
import java.util.Optional;

/// Writes the log configuration of a connection for java.util.logging, which Hibernate uses, and HikariCP through SLF4J.
/// <https://docs.hibernate.org/orm/7.4/userguide/html_single/#best-practices-logging>
record LogConfiguration(Optional<Connection> connection) {

    static final String PATH = "logging.properties";

    boolean isNeeded() {
        return connection.filter(it -> it.logSql() || it.logPool()).isPresent();
    }

    String text() {
        StringBuilder text = new StringBuilder("""
                handlers=java.util.logging.ConsoleHandler
                java.util.logging.ConsoleHandler.level=ALL
                .level=WARNING
                """);
        connection.filter(Connection::logSql).ifPresent(it -> text.append("""
                # every statement, and its values
                org.hibernate.SQL.level=FINE
                org.hibernate.orm.jdbc.bind.level=FINEST
                """));
        connection.filter(Connection::logPool).ifPresent(it -> text.append("""
                # what the pool does
                com.zaxxer.hikari.level=FINE
                """));
        return text.toString();
    }
}
