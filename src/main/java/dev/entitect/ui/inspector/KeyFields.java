package dev.entitect.ui.inspector;

import dev.entitect.model.Attribute;
import dev.entitect.model.value.IdGeneration;
import java.util.List;
import java.util.Optional;

/// The fields of an attribute's part in the primary key, and of its being the version.
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
        form.section("Key and version", true).summary(it -> it.key().map(KeyFields::words).orElse(it.version() ? "version" : ""));
        form.choice("Primary key",
                Hints.of("Where the value of the key comes from.", "@Id @GeneratedValue", "primary_key, autoincrement, Sequence"), CHOICES,
                key -> key.map(KeyFields::words).orElse("not part of it"), it -> choice(it.key()), (it, key) -> it.withKey(key));
        form.text("Sequence",
                Hints.of("The sequence's name; empty for the name by convention.", "@SequenceGenerator(sequenceName)", "Sequence(name)"),
                it -> sequence(it).flatMap(IdGeneration.Sequence::name).orElse(""), it -> "by convention",
                (it, text) -> it.withKey(Optional.of(new IdGeneration.Sequence(Texts.optional(text), allocation(it)))))
                .when(it -> sequence(it).isPresent());
        form.number("Allocation",
                Hints.of("Ids fetched at once; the sequence in the database counts up by as many.", "@SequenceGenerator(allocationSize)",
                        "Sequence(increment)"),
                KeyFields::allocation,
                (it, size) -> it.withKey(Optional.of(new IdGeneration.Sequence(sequence(it).flatMap(IdGeneration.Sequence::name), size))))
                .when(it -> sequence(it).isPresent());
        form.check("Version", "counts the changes of a row",
                Hints.of("Two who change the same row do not overwrite each other.", "@Version", "version_id_col"),
                Attribute::version, Attribute::withVersion)
                .disabled(it -> it.partOfKey() ? Optional.of("A key does not change") : Optional.empty());
    }

    /// The choice for a generation, whatever its parameters.
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
            case IdGeneration.Identity it -> "identity column";
            case IdGeneration.Sequence it -> "sequence";
            case IdGeneration.Table it -> "counter in a table";
            case IdGeneration.RandomUuid it -> "random UUID";
            case IdGeneration.Assigned it -> "set by the program";
        };
    }
}
