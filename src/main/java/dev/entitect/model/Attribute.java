package dev.entitect.model;

import dev.entitect.model.id.AttributeId;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.value.CheckRule;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.model.value.DatabaseDefault;
import dev.entitect.model.value.IdGeneration;
import dev.entitect.model.value.InitialValue;
import java.util.Optional;

/// A property of a class that holds a value, and its column.
///
/// @param name            name of the Java property
/// @param column          name of the column; empty for the name by convention
/// @param nullable may be null; ignored for parts of the primary key, which never are
/// @param key how the value is generated, for a part of the primary key; empty for all other attributes
/// @param version counts changes of the row, for optimistic locking
/// @param unique          a unique constraint over this column alone, if there is one
/// @param index           an index over this column alone, if there is one
/// @param check           a condition on this column, if there is one
/// @param initial         client-side default
/// @param databaseDefault server-side default
/// @param updatedNow set to the current time with every change of the row
public record Attribute(
        AttributeId id,
        String name,
        AttributeType type,
        Optional<String> column,
        boolean nullable,
        Optional<IdGeneration> key,
        boolean version,
        Optional<ConstraintName> unique,
        Optional<ConstraintName> index,
        Optional<CheckRule> check,
        Optional<InitialValue> initial,
        Optional<DatabaseDefault> databaseDefault,
        boolean updatedNow,
        String comment) {

    /// A plain attribute that must have a value.
    public static Attribute of(AttributeId id, String name, AttributeType type) {
        return new Attribute(id, name, type, Optional.empty(), false, Optional.empty(), false, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, "");
    }

    public boolean partOfKey() {
        return key.isPresent();
    }

    public Attribute withName(String other) {
        return new Attribute(id, other, type, column, nullable, key, version, unique, index, check, initial, databaseDefault, updatedNow,
                comment);
    }

    public Attribute withType(AttributeType other) {
        return new Attribute(id, name, other, column, nullable, key, version, unique, index, check, initial, databaseDefault, updatedNow,
                comment);
    }

    public Attribute withColumn(Optional<String> other) {
        return new Attribute(id, name, type, other, nullable, key, version, unique, index, check, initial, databaseDefault, updatedNow,
                comment);
    }

    public Attribute withNullable(boolean other) {
        return new Attribute(id, name, type, column, other, key, version, unique, index, check, initial, databaseDefault, updatedNow,
                comment);
    }

    public Attribute withKey(Optional<IdGeneration> other) {
        return new Attribute(id, name, type, column, nullable, other, version, unique, index, check, initial, databaseDefault, updatedNow,
                comment);
    }

    public Attribute withVersion(boolean other) {
        return new Attribute(id, name, type, column, nullable, key, other, unique, index, check, initial, databaseDefault, updatedNow,
                comment);
    }

    public Attribute withUnique(Optional<ConstraintName> other) {
        return new Attribute(id, name, type, column, nullable, key, version, other, index, check, initial, databaseDefault, updatedNow,
                comment);
    }

    public Attribute withIndex(Optional<ConstraintName> other) {
        return new Attribute(id, name, type, column, nullable, key, version, unique, other, check, initial, databaseDefault, updatedNow,
                comment);
    }

    public Attribute withCheck(Optional<CheckRule> other) {
        return new Attribute(id, name, type, column, nullable, key, version, unique, index, other, initial, databaseDefault, updatedNow,
                comment);
    }

    public Attribute withInitial(Optional<InitialValue> other) {
        return new Attribute(id, name, type, column, nullable, key, version, unique, index, check, other, databaseDefault, updatedNow,
                comment);
    }

    public Attribute withDatabaseDefault(Optional<DatabaseDefault> other) {
        return new Attribute(id, name, type, column, nullable, key, version, unique, index, check, initial, other, updatedNow, comment);
    }

    public Attribute withUpdatedNow(boolean other) {
        return new Attribute(id, name, type, column, nullable, key, version, unique, index, check, initial, databaseDefault, other,
                comment);
    }

    public Attribute withComment(String other) {
        return new Attribute(id, name, type, column, nullable, key, version, unique, index, check, initial, databaseDefault, updatedNow,
                other);
    }
}
