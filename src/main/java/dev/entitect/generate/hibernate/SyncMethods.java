package dev.entitect.generate.hibernate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import dev.entitect.model.ModelIndex.Reference;
import dev.entitect.naming.JavaNames;
import dev.entitect.naming.Words;
import java.util.List;
import javax.lang.model.element.Modifier;

/// Writes the methods that change both sides of an association at once. Hibernate saves only the owning side; an object graph with a
/// different inverse side would be inconsistent until it is loaded again.
final class SyncMethods {

    private final Context context;
    private final Reference reference;
    private final String property;
    private final ClassName target;

    SyncMethods(Context context, Reference reference) {
        this.context = context;
        this.reference = reference;
        this.property = context.property(reference);
        this.target = context.className(reference.there().type());
    }

    /// `addComment` and `removeComment` for a property `comments`.
    List<MethodSpec> collectionMethods() {
        String single = Words.singular(property);
        String parameter = JavaNames.toLegal(single.equals(property) ? Words.decapitalised(target.simpleName()) : single);
        MethodSpec.Builder add = MethodSpec.methodBuilder("add" + Accessors.suffix(single)).addModifiers(Modifier.PUBLIC)
                .addParameter(target, parameter).addStatement("this.$N.add($N)", property, parameter);
        MethodSpec.Builder remove = MethodSpec.methodBuilder("remove" + Accessors.suffix(single)).addModifiers(Modifier.PUBLIC)
                .addParameter(target, parameter).addStatement("this.$N.remove($N)", property, parameter);
        if (hasInverse()) {
            if (isInverseMany()) {
                add.addStatement("$N.$N().add(this)", parameter, Accessors.getterName(other()));
                remove.addStatement("$N.$N().remove(this)", parameter, Accessors.getterName(other()));
            } else {
                add.addStatement("$N.$N(this)", parameter, Accessors.setterName(other()));
                remove.addStatement("$N.$N(null)", parameter, Accessors.setterName(other()));
            }
        }
        return List.of(add.build(), remove.build());
    }

    /// A plain setter, or for the inverse side of a one-to-one association one that also sets the other side.
    MethodSpec setter() {
        boolean updatesOtherSide = !reference.owning() && hasInverse() && !isInverseMany();
        if (!updatesOtherSide) {
            return Accessors.setter(property, target);
        }
        return MethodSpec.methodBuilder(Accessors.setterName(property)).addModifiers(Modifier.PUBLIC)
                .addParameter(target, property)
                .beginControlFlow("if (this.$N != null && this.$N != $N)", property, property, property)
                .addStatement("this.$N.$N(null)", property, Accessors.setterName(other()))
                .endControlFlow()
                .addStatement("this.$1N = $1N", property)
                .beginControlFlow("if ($N != null)", property)
                .addStatement("$N.$N(this)", property, Accessors.setterName(other()))
                .endControlFlow()
                .build();
    }

    private boolean hasInverse() {
        return reference.there().role().isPresent() || !reference.owning();
    }

    private boolean isInverseMany() {
        return reference.here().multiplicity().isMany();
    }

    private String other() {
        return context.property(new Reference(reference.association(), reference.there(), reference.here(), !reference.owning()));
    }
}
