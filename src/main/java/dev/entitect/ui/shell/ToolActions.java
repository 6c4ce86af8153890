package dev.entitect.ui.shell;

import dev.entitect.editor.Tool;
import dev.entitect.ui.canvas.CanvasHost;
import dev.entitect.ui.widget.Icon;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The tools of the canvas.
final class ToolActions {

    private final Map<Tool, Action> byTool = new EnumMap<>(Tool.class);

    ToolActions(CanvasHost canvas) {
        add(canvas, Tool.SELECT, "Select and move", Icon.SELECT, "V");
        add(canvas, Tool.ENTITY, "Add entity", Icon.ENTITY, "E");
        add(canvas, Tool.CONNECT, "Connect entities", Icon.CONNECT, "C");
        add(canvas, Tool.MIXIN, "Add mixin", Icon.MIXIN, "M");
        add(canvas, Tool.EMBEDDABLE, "Add embeddable", Icon.EMBEDDABLE, "B");
        add(canvas, Tool.ENUM, "Add enum", Icon.ENUM, "N");
        add(canvas, Tool.NOTE, "Add note", Icon.NOTE, "T");
        add(canvas, Tool.AREA, "Add area", Icon.AREA, "R");
    }

    private void add(CanvasHost canvas, Tool tool, String label, Icon icon, String letter) {
        byTool.put(tool, Action.of(label, icon, "", () -> canvas.setTool(tool)).hinted(letter));
    }

    Action of(Tool tool) {
        return byTool.get(tool);
    }

    /// In the order of the tool bar.
    List<Action> all() {
        return List.copyOf(byTool.values());
    }
}
