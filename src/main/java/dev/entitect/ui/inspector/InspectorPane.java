package dev.entitect.ui.inspector;

import dev.entitect.edit.Elements;
import dev.entitect.edit.ModelChange;
import dev.entitect.model.ClassElement;
import dev.entitect.model.id.AreaId;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ConnectionId;
import dev.entitect.model.id.ConstraintId;
import dev.entitect.model.id.ConverterId;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EmbeddableId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.EnumId;
import dev.entitect.model.id.GroupId;
import dev.entitect.model.id.MemberId;
import dev.entitect.model.id.MixinId;
import dev.entitect.model.id.NoteId;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.widget.Icon;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The right side of the window: the fields of the selected element.
public final class InspectorPane extends BorderPane {

    private final InspectorServices services;
    private final Collapsing collapsing = new Collapsing();
    private final LatestSchema schema = new LatestSchema();
    private final Hyperlink back = new Hyperlink();
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final ScrollPane scroll = new ScrollPane();
    private final ChangeListener<Set<ElementId>> onSelection = (property, was, is) -> choose();
    private final Consumer<ModelChange> onChange = change -> onModelChange();
    private Document document;
    private InspectorForm<?> form;

    public InspectorPane(InspectorServices services) {
        this.services = services;
        getStyleClass().add("inspector");
        title.getStyleClass().add("inspector-title");
        title.setWrapText(true);
        subtitle.getStyleClass().add("inspector-subtitle");
        back.getStyleClass().add("inspector-back");
        back.setGraphic(Icon.LEFT.node());
        back.setOnAction(event -> {
            back.setVisited(false);
            form.owningClass().ifPresent(document.selection()::select);
        });
        VBox header = new VBox(back, title, subtitle);
        header.getStyleClass().add("inspector-header");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(header);
        setCenter(scroll);
    }

    /// Switches to another document.
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

    private void onModelChange() {
        if (form.exists()) {
            form.refresh();
            label();
        } else {
            form.detach();
            choose();
        }
    }

    private void choose() {
        FormContext context = new FormContext(document, collapsing, services, schema);
        form = document.selection().single().filter(id -> Elements.exists(document.model(), id))
                .<InspectorForm<?>>flatMap(id -> formOf(context, id))
                .orElseGet(() -> new ModelForm(context));
        scroll.setContent(form.node());
        scroll.setVvalue(0);
        label();
    }

    private void label() {
        int selected = document.selection().selected().size();
        title.setText(selected > 1 ? selected + " selected" : form.title());
        subtitle.setText(selected > 1 ? "showing the fields of the model" : form.subtitle());
        String owner = form.owningClass().map(id -> Elements.name(document.model(), id)).orElse("");
        back.setText(owner);
        back.setVisible(!owner.isEmpty());
        back.setManaged(!owner.isEmpty());
    }

    private Optional<InspectorForm<?>> formOf(FormContext context, ElementId id) {
        return Optional.ofNullable(switch (id) {
            case EntityId it -> new EntityForm(context, it);
            case MixinId it -> new MixinForm(context, it);
            case EmbeddableId it -> new EmbeddableForm(context, it);
            case EnumId it -> new EnumForm(context, it);
            case ConverterId it -> new ConverterForm(context, it);
            case ConnectionId it -> new ConnectionForm(context, it);
            case GroupId it -> new GroupForm(context, it);
            case AssociationId it -> new AssociationForm(context, it);
            case AttributeId it -> new AttributeForm(context, home(id).id(), it);
            case DiagramId it -> new DiagramForm(context, it);
            case NoteId it -> new NoteForm(context, it);
            case AreaId it -> new AreaForm(context, it);
            case MemberId it -> new MemberForm(context, home(id).id(), it);
            case ConstraintId it -> new ConstraintForm(context, (EntityId) home(id).id(), it);
            default -> null;
        });
    }

    private ClassElement home(ElementId part) {
        return Elements.home(document.model(), part).orElseThrow();
    }
}
