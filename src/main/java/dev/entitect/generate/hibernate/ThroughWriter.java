package dev.entitect.generate.hibernate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.entitect.generate.Region.Part;
import dev.entitect.model.Association;
import dev.entitect.model.Entity;
import dev.entitect.model.ModelIndex.Reference;
import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.association.Carrier;
import dev.entitect.naming.JavaNames;
import dev.entitect.naming.Words;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/// Writes the shortcut property over an association entity: from a post to its tags, where an entity has further attributes of each pair.
final class ThroughWriter {

    private final Context context;
    private final Entity entity;

    ThroughWriter(Context context, Entity entity) {
        this.context = context;
        this.entity = entity;
    }

    void write(ClassBody body) {
        for (Reference reference : context.index().references(entity.id())) {
            if (reference.association().carrier() instanceof Carrier.Through through && reference.property().isPresent()) {
                Optional<Association> here = context.model().associations()
                        .find(reference.owning() ? through.toOwner() : through.toInverse());
                Optional<Association> there = context.model().associations()
                        .find(reference.owning() ? through.toInverse() : through.toOwner());
                if (here.flatMap(it -> it.inverse().role()).isPresent() && there.isPresent()) {
                    write(reference, here.get(), there.get(), body);
                }
            }
        }
    }

    private void write(Reference reference, Association here, Association there, ClassBody body) {
        String property = context.property(reference);
        ClassName target = context.className(reference.there().type());
        ClassName link = context.className(here.owner().type());
        String links = JavaNames.toLegal(here.inverse().role().orElseThrow());
        String toTarget = property(there, there.owner(), there.inverse(), true);
        body.add(Label.of(reference, Part.DECLARATION),
                MethodSpec.methodBuilder(Accessors.getterName(property)).addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Through {@link $T}; to change it, add or remove one of those.", link)
                        .returns(ParameterizedTypeName.get(ClassName.get(List.class), target))
                        .addStatement("return $N().stream().map($T::$N).toList()", Accessors.getterName(links), link,
                                Accessors.getterName(toTarget))
                        .build());
        body.add(Label.of(reference, Part.ACCESS), addMethod(property, target, link, links, toTarget, there));
    }

    private MethodSpec addMethod(String property, ClassName target, ClassName link, String links, String toTarget, Association there) {
        String parameter = JavaNames.toLegal(Words.decapitalised(target.simpleName()));
        String linkName = JavaNames.toLegal(Words.decapitalised(link.simpleName()));
        MethodSpec.Builder method = MethodSpec.methodBuilder("add" + Accessors.suffix(Words.singular(property)))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("@return what stands for the pair, for the values that belong to it")
                .returns(link).addParameter(target, parameter)
                .addStatement("$1T $2N = new $1T()", link, linkName);
        Optional<String> back = there.inverse().role().filter(role -> there.owner().multiplicity().isMany());
        if (back.isPresent()) {
            method.addStatement("$N.add$L($N)", parameter, Accessors.suffix(Words.singular(JavaNames.toLegal(back.get()))), linkName);
        } else {
            method.addStatement("$N.$N($N)", linkName, Accessors.setterName(toTarget), parameter);
        }
        return method.addStatement("add$L($N)", Accessors.suffix(Words.singular(links)), linkName).addStatement("return $N", linkName)
                .build();
    }

    private String property(Association association, AssociationEnd end, AssociationEnd other, boolean owning) {
        return context.property(new Reference(association, end, other, owning));
    }
}
