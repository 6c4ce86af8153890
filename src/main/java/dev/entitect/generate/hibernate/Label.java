package dev.entitect.generate.hibernate;

import dev.entitect.generate.Region;
import dev.entitect.model.ModelIndex.Reference;
import dev.entitect.model.id.ElementId;

/// What a part of a class is written for: a region whose lines are not known yet.
///
/// @param inverse for an association: whether it belongs to the inverse end
record Label(ElementId element, Region.Part part, boolean inverse) {

    static Label of(ElementId element, Region.Part part) {
        return new Label(element, part, false);
    }

    static Label of(Reference reference, Region.Part part) {
        return new Label(reference.association().id(), part, !reference.owning());
    }

    Region at(int first, int last) {
        return new Region(element, part, inverse, first, last);
    }
}
