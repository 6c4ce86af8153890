package dev.entitect.ui.inspector;

import dev.entitect.edit.ModelChange;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EnumId;
import dev.entitect.ui.document.Document;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The right side of the window: the fields of what is selected.
public final class InspectorPane extends BorderPane {

    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final ScrollPane scroll = new ScrollPane();
    private final ChangeListener<Set<ElementId>> onSelection = (property, was, is) -> choose();
    private final Consumer<ModelChange> onChange = change -> follow();
    private Document document;
    private InspectorForm<?> form;

    public InspectorPane() {
        getStyleClass().add("inspector");
        title.getStyleClass().add("inspector-title");
        subtitle.getStyleClass().add("inspector-subtitle");
        VBox header = new VBox(title, subtitle);
        header.getStyleClass().add("inspector-header");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(header);
        setCenter(scroll);
    }

    /// Shows a document from now on.
    public void show(Document next) {
        if (document != null) {
            document.selection().selectedProperty().removeListener(onSelection);
            document.store().removeListener(onChange);
        }
        document = next;
        next.selection().selectedProperty().addListener(onSelection);
        next.store().addListener(onChange);
        choose();
    }

    private void follow() {
        if (form.exists()) {
            form.refresh();
            label();
        } else {
            form.abandon();
            choose();
        }
    }

    private void choose() {
        form = document.selection().single().<InspectorForm<?>>flatMap(this::formOf).orElseGet(() -> new ModelForm(document));
        scroll.setContent(form.node());
        scroll.setVvalue(0);
        label();
    }

    private void label() {
        int selected = document.selection().selected().size();
        title.setText(selected > 1 ? selected + " selected" : form.title());
        subtitle.setText(selected > 1 ? "fields of the model" : form.subtitle());
    }

    private Optional<InspectorForm<?>> formOf(ElementId id) {
        return switch (id) {
            case ClassId type when document.model().findClass(type).isPresent() -> Optional.of(new ClassForm(document, type));
            case EnumId type when document.model().enums().contains(type) -> Optional.of(new EnumForm(document, type));
            case AssociationId association when document.model().associations().contains(association) -> Optional.of(new AssociationForm(document, association));
            case AttributeId attribute -> ModelIndex.of(document.model()).home(attribute).map(home -> new AttributeForm(document, home.id(), attribute));
            default -> Optional.empty();
        };
    }
}
