package dev.entitect.ui.inspector;

import dev.entitect.dialect.Dialect;
import dev.entitect.edit.Edit;
import dev.entitect.model.Model;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.IdGeneration;
import dev.entitect.naming.Counts;
import dev.entitect.naming.JavaNames;
import java.util.List;
import java.util.Optional;

/// The fields of the whole model, shown while nothing is selected.
final class ModelForm extends InspectorForm<Model> {

    private static final List<IdGeneration> KEYS = KeyFields.CHOICES.stream().flatMap(Optional::stream).toList();

    ModelForm(FormContext context) {
        super(context, (label, change) -> context.apply(new Edit(label, change)));
        form().text("Name", "Name of the model.", Model::name, (it, text) -> it.withName(Texts.required(text, "The name")));
        form().text("Package", Hints.of("The Java package of the generated classes.", "package", "the models package"),
                it -> it.settings().basePackage(), (it, text) -> {
                    if (!JavaNames.isLegalPackage(text)) {
                        throw new IllegalArgumentException(
                                "\"" + text + "\" is not a valid Java package: write, for example, com.example.shop");
                    }
                    return it.withSettings(it.settings().withBasePackage(text));
                });
        form().longText("Comment", "Description of the model; used as the Javadoc of its package.", Model::comment, Model::withComment);
        form().section("Databases", true);
        form().checks("Targets",
                Hints.of("Databases that the generated source must support; features that one of them lacks are reported as problems.",
                        "dialect",
                        "create_engine"),
                Dialect.class, Dialect::displayName, it -> it.settings().targets(),
                (it, targets) -> it.withSettings(it.settings().withTargets(targets)));
        form().section("New elements", true);
        form().choice("Default key", Hints.of("How the primary key of a new entity is generated.", "@GeneratedValue", "primary_key=True"),
                KEYS, KeyFields::words,
                it -> KeyFields.choice(Optional.of(it.settings().defaultKey())).orElseThrow(),
                (it, key) -> it.withSettings(it.settings().withDefaultKey(key)));
        form().choice("Enum storage", Hints.of("How a new enum attribute is stored.", "@Enumerated", "Enum(native_enum)"),
                List.of(BasicType.Enumerated.Storage.values()),
                TypeFields::words, it -> it.settings().enumStorage(),
                (it, storage) -> it.withSettings(it.settings().withEnumStorage(storage)));
        form().section("Naming convention", true);
        NamingDraft naming = new NamingDraft(context);
        form().wide(naming.node());
        form().onRefresh(naming::refresh);
        form().refresh();
    }

    @Override
    Optional<Model> element() {
        return Optional.of(context().model());
    }

    @Override
    String title() {
        return context().model().name();
    }

    @Override
    String subtitle() {
        return "model: " + Counts.of(context().model().entities().size(), "entity") + ", "
                + Counts.of(context().model().associations().size(), "association");
    }
}
