package dev.entitect.ui.inspector;

import dev.entitect.edit.Edit;
import dev.entitect.model.Model;
import dev.entitect.model.NamingConvention;
import dev.entitect.model.NamingConvention.TableNames;
import dev.entitect.naming.JavaNames;
import dev.entitect.ui.document.Document;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The fields of the whole model, shown while nothing is selected.
final class ModelForm extends InspectorForm<Model> {

    private final Document document;

    ModelForm(Document document) {
        super((label, change) -> document.store().apply(new Edit(label, change)));
        this.document = document;
        form().text("Name", "What the model is called.", Model::name, (it, text) -> text.isEmpty() ? null : it.withName(text));
        form().text("Package", "The Java package of the generated classes.", it -> it.settings().basePackage(),
                (it, text) -> JavaNames.isLegalPackage(text) ? it.withSettings(it.settings().withBasePackage(text)) : null);
        form().section("Naming convention");
        form().choice("Tables", "How tables are called that have no name of their own: class UserProfile becomes this.", List.of(TableNames.values()),
                ModelForm::words, it -> it.settings().naming().tables(), (it, tables) -> withNaming(it, new NamingConvention(tables, convention(it).index(),
                        convention(it).unique(), convention(it).check(), convention(it).foreignKey(), convention(it).primaryKey())));
        template("Index", "ix", NamingConvention::index, (it, text) -> new NamingConvention(it.tables(), text, it.unique(), it.check(), it.foreignKey(), it.primaryKey()));
        template("Unique", "uq", NamingConvention::unique, (it, text) -> new NamingConvention(it.tables(), it.index(), text, it.check(), it.foreignKey(), it.primaryKey()));
        template("Check", "ck", NamingConvention::check, (it, text) -> new NamingConvention(it.tables(), it.index(), it.unique(), text, it.foreignKey(), it.primaryKey()));
        template("Foreign key", "fk", NamingConvention::foreignKey, (it, text) -> new NamingConvention(it.tables(), it.index(), it.unique(), it.check(), text, it.primaryKey()));
        form().refresh();
    }

    private void template(String label, String key, Function<NamingConvention, String> read,
                          BiFunction<NamingConvention, String, NamingConvention> change) {
        form().text(label, "A template with %(table_name)s, %(column_0_name)s, %(column_0_N_name)s, %(referred_table_name)s. SQLAlchemy: naming_convention[\"" + key + "\"]",
                it -> read.apply(convention(it)), (it, text) -> text.isEmpty() ? null : withNaming(it, change.apply(convention(it), text)));
    }

    private static NamingConvention convention(Model model) {
        return model.settings().naming();
    }

    private static Model withNaming(Model model, NamingConvention naming) {
        return model.withSettings(model.settings().withNaming(naming));
    }

    private static String words(TableNames tables) {
        return switch (tables) {
            case SNAKE_PLURAL -> "user_profiles";
            case SNAKE_SINGULAR -> "user_profile";
            case AS_CLASS -> "UserProfile";
        };
    }

    @Override
    Optional<Model> element() {
        return Optional.of(document.model());
    }

    @Override
    String title() {
        return document.model().name();
    }

    @Override
    String subtitle() {
        return "model: " + document.model().entities().size() + " entities, " + document.model().associations().size() + " associations";
    }
}
