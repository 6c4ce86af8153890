package dev.entitect.model;

/// A kind of database.
public enum Dialect {
    H2, SQLITE, POSTGRESQL, MYSQL, MARIADB
}
