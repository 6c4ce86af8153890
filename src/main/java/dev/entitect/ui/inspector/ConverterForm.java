package dev.entitect.ui.inspector;

import dev.entitect.edit.Edit;
import dev.entitect.edit.NameValidation;
import dev.entitect.job.code.CodePlace;
import dev.entitect.model.Converter;
import dev.entitect.model.TypeSyntax;
import dev.entitect.model.id.ConverterId;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import java.util.Optional;

/// The fields of a converter.
final class ConverterForm extends InspectorForm<Converter> {

    private final ConverterId id;

    ConverterForm(FormContext context, ConverterId id) {
        super(context, (label, change) -> context
                .apply(new Edit(label, model -> model.converters().find(id).map(it -> model.with(change.apply(it))).orElse(model))));
        this.id = id;
        form().text("Name", Hints.of("The Java class.", "@Converter", "TypeDecorator"), Converter::name,
                (it, text) -> it.withName(NameValidation.requireType(context.model(), it.name(), text)));
        form().text("Java type",
                Hints.of("Qualified type of the attribute, such as java.util.Map<String, Object>.", "AttributeConverter<X, …>",
                        "python_type"),
                Converter::javaType, (it, text) -> it.withJavaType(Texts.required(text, "The Java type")));
        columnType();
        ClassForm.group(form(), context, Converter::group, Converter::withGroup);
        form().longText("Comment", "Used as Javadoc.", Converter::comment, Converter::withComment);
        form().longText("Imports", "Qualified names used by the two conversions, one per line.", it -> String.join("\n", it.imports()),
                (it, text) -> it.withImports(Texts.list(text)));
        form().section("Conversion", true);
        new CodeEntry<>(context, form(), "To column",
                Hints.of("A Java expression using value, or a block with a return statement.", "convertToDatabaseColumn",
                        "process_bind_param"),
                5,
                new CodePlace(id, CodePlace.Part.TO_COLUMN));
        new CodeEntry<>(context, form(), "To attribute",
                Hints.of("A Java expression using value, or a block with a return statement.", "convertToEntityAttribute",
                        "process_result_value"),
                5,
                new CodePlace(id, CodePlace.Part.TO_ATTRIBUTE));
        form().refresh();
    }

    private void columnType() {
        TypeBox box = new TypeBox(
                () -> TypeSyntax.words(context().model()).stream().filter(word -> word.matches("[a-z].*") && !word.contains(" of "))
                        .toList(),
                text -> form().write("Change column type", it -> it.withColumnType(parse(text))));
        FormRow<Converter> row = form().row("Column type", Hints.of("Type of the column.", "AttributeConverter<…, Y>", "impl"),
                box.node(), false);
        box.explainIn(row);
        form().onRefresh(() -> element().ifPresent(it -> box.show(TypeSyntax.print(it.columnType(), context().model()))));
    }

    private BasicType parse(String text) {
        AttributeType type = TypeSyntax.parse(text, context().model()).orElse(null);
        if (type instanceof BasicType basic && !(basic instanceof BasicType.Converted)) {
            return basic;
        }
        throw new IllegalArgumentException("\"" + text + "\" is not a single-column type: write, for example, string(500)");
    }

    @Override
    Optional<Converter> element() {
        return context().model().converters().find(id);
    }

    @Override
    String title() {
        return element().map(Converter::name).orElse("");
    }

    @Override
    String subtitle() {
        return "converter";
    }
}
