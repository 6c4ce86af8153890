package dev.entitect.ui.inspector;

import dev.entitect.edit.Edit;
import dev.entitect.edit.Elements;
import dev.entitect.model.Diagram;
import dev.entitect.model.Model;
import dev.entitect.model.id.NoteId;
import dev.entitect.model.view.Note;
import dev.entitect.model.view.Tint;
import java.util.List;
import java.util.Optional;

/// The fields of a note.
final class NoteForm extends InspectorForm<Note> {

    private final NoteId id;

    NoteForm(FormContext context, NoteId id) {
        super(context, (label, change) -> context.apply(new Edit(label, model -> {
            Model changed = model;
            for (Diagram diagram : model.diagrams()) {
                changed = diagram.notes().contains(id) ? changed.with(diagram.withNote(change.apply(diagram.notes().get(id)))) : changed;
            }
            return changed;
        })));
        this.id = id;
        form().longText("Text", "Text of the note.", Note::text, Note::withText);
        form().choice("Colour", "The colour of the note.", List.of(Tint.values()), Texts::words, Note::tint, Note::withTint);
        form().refresh();
    }

    @Override
    Optional<Note> element() {
        return Elements.note(context().model(), id);
    }

    @Override
    String title() {
        return Elements.name(context().model(), id);
    }

    @Override
    String subtitle() {
        return "note";
    }
}
