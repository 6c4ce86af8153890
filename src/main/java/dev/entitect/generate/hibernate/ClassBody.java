package dev.entitect.generate.hibernate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.entitect.generate.GeneratedFile;
import dev.entitect.model.id.ElementId;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/// A class while it is written: each field and method is added together with the element that it is written for, so that the file knows on
/// which lines that element is.
final class ClassBody {

    /// Four spaces, as is most common.
    private static final String INDENT = "    ";

    private final Context context;
    private final ElementId origin;
    private final TypeSpec.Builder type;
    private final Marks marks;

    /// @param type  without Javadoc
    /// @param label of the whole class
    ClassBody(Context context, TypeSpec.Builder type, Label label, CodeBlock javadoc) {
        this.context = context;
        this.origin = label.element();
        this.type = type;
        this.marks = new Marks(context.sign());
        type.addJavadoc(marks.javadoc(Optional.of(label), javadoc));
    }

    void annotate(AnnotationSpec annotation) {
        type.addAnnotation(annotation);
    }

    void extend(TypeName superclass) {
        type.superclass(superclass);
    }

    void implement(TypeName superinterface) {
        type.addSuperinterface(superinterface);
    }

    void add(Label label, FieldSpec field) {
        add(Optional.of(label), field);
    }

    /// A field that belongs to no element but the class itself.
    void add(FieldSpec field) {
        add(Optional.empty(), field);
    }

    void add(Label label, MethodSpec method) {
        add(Optional.of(label), method);
    }

    /// A method that belongs to no element but the class itself.
    void add(MethodSpec method) {
        add(Optional.empty(), method);
    }

    void addAll(List<MethodSpec> methods) {
        methods.forEach(this::add);
    }

    /// Members written by the user. JavaPoet cannot include members that it did not build itself: they are passed as the body of a method,
    /// so that imports work, and only the body remains.
    void addCode(Label label, CodeBlock members) {
        type.addMethod(MethodSpec.methodBuilder("members").addJavadoc(marks.bodyOnly(label)).addCode(members).addCode("\n").build());
    }

    /// Part of an annotation or a method, for the element that this part is written for.
    CodeBlock mark(Label label, CodeBlock code) {
        return marks.around(label, code);
    }

    private void add(Optional<Label> label, FieldSpec field) {
        FieldSpec.Builder marked = FieldSpec.builder(field.type(), field.name(), field.modifiers().toArray(Modifier[]::new))
                .addJavadoc(marks.javadoc(label, field.javadoc())).addAnnotations(field.annotations());
        if (!field.initializer().isEmpty()) {
            marked.initializer(field.initializer());
        }
        type.addField(marked.build());
    }

    private void add(Optional<Label> label, MethodSpec method) {
        MethodSpec.Builder marked = method.isConstructor()
                ? MethodSpec.constructorBuilder()
                : MethodSpec.methodBuilder(method.name()).returns(method.returnType());
        type.addMethod(marked.addJavadoc(marks.javadoc(label, method.javadoc())).addAnnotations(method.annotations())
                .addModifiers(method.modifiers()).addTypeVariables(method.typeVariables()).addParameters(method.parameters())
                .addCode(method.code()).build());
    }

    /// With marks.
    TypeSpec spec() {
        return type.build();
    }

    /// @param packageName of the class
    GeneratedFile file(String packageName) {
        TypeSpec built = spec();
        MarkedText text = new MarkedText(JavaFile.builder(packageName, built).indent(INDENT)
                .skipJavaLangImports(!context.shadowsJavaLang()).build().toString(), marks);
        return new GeneratedFile(packageName.replace('.', '/') + "/" + built.name() + ".java", text.text(), Optional.of(origin),
                text.regions());
    }
}
