package dev.entitect.model;

/// A database that a model is meant for.
public enum Dialect {
    H2, SQLITE, POSTGRESQL, MYSQL, MARIADB
}
