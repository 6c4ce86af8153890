package dev.entitect.model;

import dev.entitect.dialect.Dialect;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.IdGeneration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// The settings of a model.
///
/// @param basePackage Java package of the generated classes
/// @param defaultKey id generation of new entities
/// @param enumStorage storage of new enum attributes
/// @param targets     databases the generated source must run on
public record Settings(
        String basePackage,
        NamingConvention naming,
        IdGeneration defaultKey,
        BasicType.Enumerated.Storage enumStorage,
        Set<Dialect> targets) {

    public Settings {
        targets = Collections.unmodifiableSet(targets.isEmpty() ? EnumSet.noneOf(Dialect.class) : EnumSet.copyOf(targets));
    }

    public static Settings standard() {
        return new Settings("com.example", NamingConvention.standard(), new IdGeneration.Identity(),
                BasicType.Enumerated.Storage.NAME, EnumSet.of(Dialect.H2, Dialect.POSTGRESQL));
    }

    public Settings withBasePackage(String other) {
        return new Settings(other, naming, defaultKey, enumStorage, targets);
    }

    public Settings withNaming(NamingConvention other) {
        return new Settings(basePackage, other, defaultKey, enumStorage, targets);
    }

    public Settings withDefaultKey(IdGeneration other) {
        return new Settings(basePackage, naming, other, enumStorage, targets);
    }

    public Settings withEnumStorage(BasicType.Enumerated.Storage other) {
        return new Settings(basePackage, naming, defaultKey, other, targets);
    }

    public Settings withTargets(Set<Dialect> others) {
        return new Settings(basePackage, naming, defaultKey, enumStorage, others);
    }
}
