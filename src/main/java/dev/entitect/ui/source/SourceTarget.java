package dev.entitect.ui.source;

import dev.entitect.edit.Elements;
import dev.entitect.generate.GeneratedFile;
import dev.entitect.generate.Region;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Model;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.ElementId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The lines of the generated source that are shown for a model element.
///
/// @param file   the file that contains them
/// @param region where they are
record SourceTarget(GeneratedFile file, Region region) {

    /// The declaration of the element, in the class that the model declares it in. The fields of a mixin that is an interface are in the
    /// entities that use it; the first of these is shown. For an association, the owning end is shown.
    ///
    /// @return empty if the element has no source
    static Optional<SourceTarget> of(Model model, List<GeneratedFile> files, ElementId element) {
        return files.stream()
                .flatMap(file -> file.regions().stream().filter(region -> region.element().equals(element))
                        .map(region -> new SourceTarget(file, region)))
                .min(Comparator.comparing((SourceTarget target) -> target.region.part())
                        .thenComparing(target -> target.region.inverse())
                        .thenComparing(target -> !target.isAtHome(model)));
    }

    private boolean isAtHome(Model model) {
        Optional<ElementId> home = region.element() instanceof AssociationId id
                ? model.associations().find(id).map(it -> (region.inverse() ? it.inverse() : it.owner()).type())
                : Elements.home(model, region.element()).map(ClassElement::id);
        return home.isPresent() && file.origin().equals(home);
    }

    ElementId element() {
        return region.element();
    }

    /// Whether it is a class, so that all its lines would be too many to point them out.
    boolean isClass() {
        return region.part().isClass();
    }
}
