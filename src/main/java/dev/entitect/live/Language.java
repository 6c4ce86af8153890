package dev.entitect.live;

/// The language of a query.
public enum Language {
    HQL, SQL, JAVA
}
