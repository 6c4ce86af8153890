package dev.entitect.ui.inspector;

import dev.entitect.edit.Edits;
import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.TypeSyntax;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.value.CheckRule;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.model.value.DatabaseDefault;
import dev.entitect.model.value.IdGeneration;
import dev.entitect.model.value.InitialValue;
import dev.entitect.naming.JavaNames;
import dev.entitect.naming.Naming;
import dev.entitect.ui.document.Document;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;

/// The fields of one attribute.
final class AttributeForm extends InspectorForm<Attribute> {

    private final Document document;
    private final ClassId home;
    private final AttributeId id;

    AttributeForm(Document document, ClassId home, AttributeId id) {
        super((label, change) -> document.store().apply(Edits.changeAttribute(label, home, id, change)));
        this.document = document;
        this.home = home;
        this.id = id;
        build();
        form().refresh();
    }

    @Override
    Optional<Attribute> element() {
        return document.model().findClass(home).flatMap(type -> type.attribute(id));
    }

    private void build() {
        form().text("Name", "The Java property.", Attribute::name, (it, text) -> JavaNames.isLegal(text) ? it.withName(text) : null);
        typeField();
        form().text("Column", "The column's name; empty for the name by convention. SQLAlchemy: Column(name)",
                it -> it.column().orElse(""), it -> new Naming(document.model().settings().naming()).column(it.name()),
                (it, text) -> it.withColumn(Optional.of(text).filter(name -> !name.isEmpty())));
        form().check("Nullable", "may be absent", "Hibernate: @Column(nullable). SQLAlchemy: nullable=True", Attribute::nullable, Attribute::withNullable);

        form().section("Key and constraints");
        form().choice("Primary key", "Where the value of the key comes from. Hibernate: @Id @GeneratedValue. SQLAlchemy: primary_key, autoincrement",
                KeyChoice.ALL, KeyChoice::words, it -> KeyChoice.of(it.key()), (it, choice) -> it.withKey(choice.generation()));
        form().check("Unique", "no two rows alike", "Hibernate: @UniqueConstraint. SQLAlchemy: unique=True",
                it -> it.unique().isPresent(), (it, on) -> it.withUnique(on ? Optional.of(ConstraintName.byConvention()) : Optional.empty()));
        form().check("Index", "searched often", "Hibernate: @Index. SQLAlchemy: index=True",
                it -> it.index().isPresent(), (it, on) -> it.withIndex(on ? Optional.of(ConstraintName.byConvention()) : Optional.empty()));
        form().text("Check", "A condition in SQL, over column names, such as price >= 0. Hibernate: @CheckConstraint. SQLAlchemy: CheckConstraint",
                it -> it.check().map(CheckRule::sql).orElse(""),
                (it, text) -> it.withCheck(text.isEmpty() ? Optional.empty()
                        : Optional.of(new CheckRule(it.check().map(CheckRule::name).orElse(ConstraintName.byConvention()), text))));
        form().check("Version", "counts changes", "For optimistic locking. Hibernate: @Version. SQLAlchemy: version_id_col", Attribute::version, Attribute::withVersion);

        form().section("Defaults");
        form().text("In Java", "What a new object holds: a constant, or now. Hibernate: field initialiser, @CreationTimestamp. SQLAlchemy: default",
                AttributeForm::initialText, (it, text) -> it.withInitial(initial(text)));
        form().text("In database", "What the database puts in: a constant, or now. Hibernate: @ColumnDefault. SQLAlchemy: server_default",
                AttributeForm::defaultText, (it, text) -> it.withDatabaseDefault(databaseDefault(text)));
        form().check("On update", "set to now", "Hibernate: @UpdateTimestamp. SQLAlchemy: onupdate", Attribute::updatedNow, Attribute::withUpdatedNow);

        form().section("Documentation");
        form().longText("Comment", "Becomes Javadoc, and the column's comment.", Attribute::comment, Attribute::withComment);
    }

    private void typeField() {
        ComboBox<String> types = form().choice("Type", "Such as string(100), decimal(10,2), datetime, or the name of an enum.",
                TypeSyntax.words(document.model()), word -> word, it -> TypeSyntax.print(it.type(), document.model()),
                (it, text) -> parse(text).map(it::withType).orElse(it));
        types.setEditable(true);
        types.getEditor().focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                commitType(types);
            }
        });
    }

    /// A type that cannot be read gives way to the one before.
    private void commitType(ComboBox<String> types) {
        String text = types.getEditor().getText();
        if (parse(text).isPresent()) {
            types.setValue(text);
        }
        form().refresh();
        element().ifPresent(it -> types.getEditor().setText(TypeSyntax.print(it.type(), document.model())));
    }

    private Optional<AttributeType> parse(String text) {
        try {
            return TypeSyntax.parse(text, document.model());
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    private static String initialText(Attribute attribute) {
        return attribute.initial().map(value -> switch (value) {
            case InitialValue.Literal(String text) -> text;
            case InitialValue.Now it -> "now";
            case InitialValue.RandomUuid it -> "random uuid";
            case InitialValue.JavaExpression(String code) -> "= " + code;
        }).orElse("");
    }

    private static Optional<InitialValue> initial(String text) {
        return switch (text) {
            case "" -> Optional.empty();
            case "now" -> Optional.of(new InitialValue.Now());
            case "random uuid" -> Optional.of(new InitialValue.RandomUuid());
            default -> Optional.of(text.startsWith("= ") ? new InitialValue.JavaExpression(text.substring(2)) : new InitialValue.Literal(text));
        };
    }

    private static String defaultText(Attribute attribute) {
        return attribute.databaseDefault().map(value -> switch (value) {
            case DatabaseDefault.Literal(String text) -> text;
            case DatabaseDefault.Now it -> "now";
            case DatabaseDefault.SqlExpression(String sql) -> "= " + sql;
        }).orElse("");
    }

    private static Optional<DatabaseDefault> databaseDefault(String text) {
        return switch (text) {
            case "" -> Optional.empty();
            case "now" -> Optional.of(new DatabaseDefault.Now());
            default -> Optional.of(text.startsWith("= ") ? new DatabaseDefault.SqlExpression(text.substring(2)) : new DatabaseDefault.Literal(text));
        };
    }

    /// The choices of the key field.
    private record KeyChoice(String words, Optional<IdGeneration> generation) {

        private static final List<KeyChoice> ALL = List.of(
                new KeyChoice("not part of it", Optional.empty()),
                new KeyChoice("identity column", Optional.of(new IdGeneration.Identity())),
                new KeyChoice("sequence", Optional.of(new IdGeneration.Sequence(Optional.empty(), 50))),
                new KeyChoice("random UUID", Optional.of(new IdGeneration.RandomUuid())),
                new KeyChoice("counter in a table", Optional.of(new IdGeneration.Table())),
                new KeyChoice("set by the program", Optional.of(new IdGeneration.Assigned())));

        /// A sequence with a name of its own is the choice "sequence" all the same.
        static KeyChoice of(Optional<IdGeneration> generation) {
            return ALL.stream().filter(choice -> choice.generation.map(Object::getClass).equals(generation.map(Object::getClass))).findFirst().orElseThrow();
        }
    }

    @Override
    String title() {
        return element().map(Attribute::name).orElse("");
    }

    @Override
    String subtitle() {
        return "attribute of " + document.model().findClass(home).map(ClassElement::name).orElse("");
    }
}
