package dev.entitect.editor;

import dev.entitect.diagram.box.NodeBox;
import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Model;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ClassId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A gap between two rows of a box.
///
/// @param y     in world pixels
/// @param index among the class's attributes, without the moving one
record RowGap(double y, int index) {

    /// The gap nearest to a height. Rows of the key are always above the others, so an attribute only moves among its own kind.
    static Optional<RowGap> nearest(Model model, NodeBox box, AttributeId moving, double y) {
        if (!(box.id() instanceof ClassId type)) {
            return Optional.empty();
        }
        Optional<ClassElement> element = model.findClass(type).filter(it -> it.attribute(moving).isPresent());
        return element.flatMap(it -> {
            boolean key = it.attribute(moving).orElseThrow().partOfKey();
            List<Attribute> others = it.withoutAttribute(moving).attributes();
            List<RowGap> gaps = new ArrayList<>();
            for (int i = 0; i < others.size(); i++) {
                Attribute other = others.get(i);
                int index = i;
                if (other.partOfKey() == key) {
                    box.rowOf(other.id()).ifPresent(row -> {
                        gaps.add(new RowGap(box.rowBounds(row).y(), index));
                        gaps.add(new RowGap(box.rowBounds(row).bottom(), index + 1));
                    });
                }
            }
            return gaps.stream().min(Comparator.comparingDouble(gap -> Math.abs(gap.y - y)));
        });
    }
}
