package dev.entitect.ui.inspector;

import dev.entitect.model.Attribute;
import dev.entitect.model.value.IdGeneration;
import java.util.List;
import java.util.Optional;

/// The fields for primary key and version of an attribute.
final class KeyFields {

    private static final int ALLOCATION = 50;
    static final List<Optional<IdGeneration>> CHOICES = List.of(
            Optional.empty(),
            Optional.of(new IdGeneration.Identity()),
            Optional.of(new IdGeneration.Sequence(Optional.empty(), ALLOCATION)),
            Optional.of(new IdGeneration.Table()),
            Optional.of(new IdGeneration.RandomUuid()),
            Optional.of(new IdGeneration.Assigned()));

    private KeyFields() {}

    static void add(Form<Attribute> form) {
        form.section("Key and version", true).summary(it -> it.key().map(KeyFields::words).orElse(it.version() ? "Version" : ""));
        form.choice("Primary key",
                Hints.of("How the key's value is generated.", "@Id @GeneratedValue", "primary_key, autoincrement, Sequence"), CHOICES,
                key -> key.map(KeyFields::words).orElse("Not part of the key"), it -> choice(it.key()), (it, key) -> it.withKey(key));
        form.text("Sequence",
                Hints.of("Sequence name; leave empty to use the naming convention.", "@SequenceGenerator(sequenceName)", "Sequence(name)"),
                it -> sequence(it).flatMap(IdGeneration.Sequence::name).orElse(""), it -> "by convention",
                (it, text) -> it.withKey(Optional.of(new IdGeneration.Sequence(Texts.optional(text), allocation(it)))))
                .when(it -> sequence(it).isPresent());
        form.number("Allocation size",
                Hints.of("Number of ids fetched at once; also the increment of the database sequence.",
                        "@SequenceGenerator(allocationSize)",
                        "Sequence(increment)"),
                KeyFields::allocation,
                (it, size) -> it.withKey(Optional.of(new IdGeneration.Sequence(sequence(it).flatMap(IdGeneration.Sequence::name), size))))
                .when(it -> sequence(it).isPresent());
        form.check("", "Optimistic-lock version",
                Hints.of("Counts the changes of a row, so that concurrent changes do not overwrite each other.", "@Version",
                        "version_id_col"),
                Attribute::version, Attribute::withVersion)
                .disabled(it -> it.partOfKey() ? Optional.of("A primary key attribute cannot be the version") : Optional.empty());
    }

    /// The choice of the generation's kind, regardless of its parameters.
    static Optional<IdGeneration> choice(Optional<IdGeneration> generation) {
        return CHOICES.stream().filter(choice -> choice.map(Object::getClass).equals(generation.map(Object::getClass))).findFirst()
                .orElseThrow();
    }

    private static Optional<IdGeneration.Sequence> sequence(Attribute attribute) {
        return attribute.key().filter(IdGeneration.Sequence.class::isInstance).map(IdGeneration.Sequence.class::cast);
    }

    private static int allocation(Attribute attribute) {
        return sequence(attribute).map(IdGeneration.Sequence::allocationSize).orElse(ALLOCATION);
    }

    static String words(IdGeneration generation) {
        return switch (generation) {
            case IdGeneration.Identity it -> "Identity column";
            case IdGeneration.Sequence it -> "Sequence";
            case IdGeneration.Table it -> "Table generator";
            case IdGeneration.RandomUuid it -> "Random UUID";
            case IdGeneration.Assigned it -> "Assigned";
        };
    }
}
