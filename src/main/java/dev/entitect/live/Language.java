package dev.entitect.live;

/// What a question is written in.
public enum Language {
    HQL, SQL, JAVA
}
