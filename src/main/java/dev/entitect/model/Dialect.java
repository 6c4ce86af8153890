package dev.entitect.model;

/// A database that a model is meant for.
public enum Dialect {
    H2("H2"), SQLITE("SQLite"), POSTGRESQL("PostgreSQL"), MYSQL("MySQL"), MARIADB("MariaDB");

    private final String productName;

    Dialect(String productName) {
        this.productName = productName;
    }

    public String productName() {
        return productName;
    }
}
