package dev.entitect.generate.hibernate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.entitect.dialect.Dialect;
import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Converter;
import dev.entitect.model.Entity;
import dev.entitect.model.EnumType;
import dev.entitect.model.Group;
import dev.entitect.model.Mixin;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.ModelIndex.Reference;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.id.ConverterId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.EnumId;
import dev.entitect.model.id.GroupId;
import dev.entitect.naming.JavaNames;
import dev.entitect.naming.SqlIdentifiers;
import dev.entitect.naming.SqlText;
import dev.entitect.naming.Words;
import dev.entitect.schema.MixinForms;
import dev.entitect.schema.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Shared by all writers of one generation: the model, its tables, and Java names.
final class Context {

    private final Model model;
    private final ModelIndex index;
    private final Schema schema;
    private final MixinForms mixins;
    private final KnownTypes knownTypes;
    private final JavaTypes javaTypes = new JavaTypes(this);
    private final SqlIdentifiers identifiers;
    private final SqlText text;
    private final boolean shadowsJavaLang;
    private final String sign;
    private final Map<EntityId, KeyPlan> keys = new LinkedHashMap<>();

    Context(Model model) {
        this.model = model;
        this.index = ModelIndex.of(model);
        this.schema = Schema.of(index);
        this.identifiers = SqlIdentifiers.of(model.settings().targets());
        this.text = new SqlText(model.settings().targets());
        this.mixins = new MixinForms(model);
        this.sign = Marks.sign(model);
        Map<String, ClassName> names = new LinkedHashMap<>();
        model.classes().forEach(type -> names.putIfAbsent(JavaNames.toLegal(type.name()), className(type)));
        model.enums().forEach(type -> names.putIfAbsent(JavaNames.toLegal(type.name()), enumName(type.id())));
        model.converters().forEach(type -> names.putIfAbsent(JavaNames.toLegal(type.name()), converterName(type.id())));
        this.knownTypes = new KnownTypes(names);
        this.shadowsJavaLang = names.keySet().stream().anyMatch(name -> KnownTypes.exists("java.lang." + name));
    }

    Model model() {
        return model;
    }

    ModelIndex index() {
        return index;
    }

    Schema schema() {
        return schema;
    }

    MixinForms mixins() {
        return mixins;
    }

    KnownTypes knownTypes() {
        return knownTypes;
    }

    JavaTypes javaTypes() {
        return javaTypes;
    }

    CodeText codeText() {
        return new CodeText(knownTypes);
    }

    /// The name of a table, a column or a sequence for annotations: in backticks if the database would otherwise change or reject it.
    String sql(String name) {
        return identifiers.quoted(name);
    }

    /// Whether the generated source must run on this database; a model without targets is for all.
    boolean isFor(Dialect dialect) {
        return model.settings().targets().isEmpty() || model.settings().targets().contains(dialect);
    }

    SqlText text() {
        return text;
    }

    /// Whether a class of the model has the name of a class in java.lang, which must then be imported explicitly.
    boolean shadowsJavaLang() {
        return shadowsJavaLang;
    }

    /// For the marks in printed text.
    String sign() {
        return sign;
    }

    /// The package of a group: below that of its parent, or of the model.
    private String packageName(Optional<GroupId> id) {
        StringBuilder name = new StringBuilder();
        Set<GroupId> seen = new LinkedHashSet<>();
        Optional<Group> group = id.flatMap(model.groups()::find);
        while (group.isPresent() && seen.add(group.get().id())) {
            String own = group.get().javaPackage();
            name.insert(0, own.isBlank() ? "" : "." + own);
            group = group.get().parent().flatMap(model.groups()::find);
        }
        // a package is code: text of the model may become part of it only as a legal name
        return Arrays.stream((model.settings().basePackage() + name).split("\\.")).map(JavaNames::toLegal).collect(Collectors.joining("."));
    }

    ClassName className(ClassElement type) {
        return ClassName.get(packageName(type.group()), JavaNames.toLegal(type.name()));
    }

    ClassName className(ClassId id) {
        return className(model.findClass(id).orElseThrow());
    }

    ClassName enumName(EnumId id) {
        EnumType type = model.enums().get(id);
        return ClassName.get(packageName(type.group()), JavaNames.toLegal(type.name()));
    }

    ClassName converterName(ConverterId id) {
        Converter converter = model.converters().get(id);
        return ClassName.get(packageName(converter.group()), JavaNames.toLegal(converter.name()));
    }

    /// All attributes that an object of the entity has: those of the entities it extends, of its mixins and its own.
    List<Attribute> attributes(Entity entity) {
        return index.lineage(entity).stream().flatMap(it -> index.contributors(it).stream()).flatMap(type -> type.attributes().stream())
                .toList();
    }

    /// All associations that an object of the entity has a property for; the ones in its key first.
    List<Reference> references(Entity entity) {
        return references(index.lineage(entity).stream().flatMap(it -> index.contributors(it).stream()).toList());
    }

    private List<Reference> references(List<? extends ClassElement> types) {
        List<Reference> all = types.stream()
                .flatMap(type -> index.references(type.id()).stream())
                .filter(reference -> !(reference.association().carrier() instanceof Carrier.Through))
                .filter(reference -> reference.property().isPresent() || reference.owning())
                .toList();
        return Stream.of(
                all.stream().filter(it -> identifies(it)),
                all.stream().filter(it -> !identifies(it) && !it.toMany()),
                all.stream().filter(it -> !identifies(it) && it.toMany())).flatMap(part -> part).toList();
    }

    /// The elements whose members are in the entity's own class: the woven-in mixins, and the entity itself.
    ClassPlan plan(Entity entity) {
        List<Mixin> woven = mixins.woven(entity);
        List<ClassElement> types = new ArrayList<>(woven);
        types.add(entity);
        Set<ElementId> interfaces = woven.stream().map(Mixin::id).filter(it -> !mixins.isClass(it)).collect(Collectors.toSet());
        return new ClassPlan(entity, types.stream().flatMap(type -> type.attributes().stream()).toList(), references(types),
                types.stream().flatMap(type -> type.members().stream()).toList(), interfaces);
    }

    /// The declarations of the class or interface of a mixin, or of the class of an embeddable.
    ClassPlan plan(ClassElement type) {
        return new ClassPlan(type, type.attributes(), references(List.of(type)), type.members(), Set.of());
    }

    /// Whether the reference is part of its class's primary key.
    static boolean identifies(Reference reference) {
        return reference.owning() && reference.association().isIdentifying();
    }

    /// The property of a reference. An owning end without a role still needs one for its columns.
    String property(Reference reference) {
        return JavaNames.toLegal(
                reference.property().orElseGet(() -> Words.decapitalised(model.findClass(reference.there().type()).orElseThrow().name())));
    }

    static String property(Attribute attribute) {
        return JavaNames.toLegal(attribute.name());
    }

    /// The HQL path of an attribute: for an embedded key, through the key.
    String path(Attribute attribute) {
        return index.home(attribute.id()).filter(home -> attribute.partOfKey()).flatMap(home -> model.entities().find(home.id()))
                .map(entity -> key(entity)).filter(key -> key.form() == KeyPlan.Form.EMBEDDED)
                .map(key -> key.holder() + ".").orElse("") + property(attribute);
    }

    /// The Java form of the primary key of an entity's hierarchy.
    KeyPlan key(Entity anyOfHierarchy) {
        EntityId root = index.root(anyOfHierarchy).id();
        KeyPlan known = keys.get(root);
        if (known == null) {
            known = KeyPlan.of(this, anyOfHierarchy);
            keys.put(root, known);
        }
        return known;
    }

    Attribute attribute(AttributeId id) {
        return index.attribute(id).orElseThrow();
    }

    /// The Java type of a value; boxed if it can be null.
    TypeName javaType(Attribute attribute) {
        return javaTypes.of(attribute);
    }
}
