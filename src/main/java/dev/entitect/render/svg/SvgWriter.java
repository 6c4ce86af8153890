package dev.entitect.render.svg;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.scene.ColourRole;
import dev.entitect.diagram.scene.Ink;
import dev.entitect.diagram.scene.Mark;
import dev.entitect.diagram.scene.Scene;
import dev.entitect.diagram.text.Face;
import dev.entitect.diagram.text.TextMeasure;
import dev.entitect.render.ExportOptions;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes a scene as SVG. Text remains text, so that it can be searched and copied; its length is specified, so that it fits into boxes
/// even if the program's typefaces are not installed.
public final class SvgWriter {

    private final ExportOptions options;
    private final TextMeasure measure;

    public SvgWriter(ExportOptions options, TextMeasure measure) {
        this.options = options;
        this.measure = measure;
    }

    public String write(Scene scene) {
        StringBuilder svg = new StringBuilder();
        Rect area = scene.area();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(number(area.width() * options.scale()))
                .append("\" height=\"").append(number(area.height() * options.scale())).append("\" viewBox=\"").append(number(area.x()))
                .append(' ').append(number(area.y())).append(' ')
                .append(number(area.width())).append(' ').append(number(area.height())).append("\">\n")
                .append("""
                        <style>
                        text { white-space: pre }
                        .text { font-family: Inter, "Segoe UI", "Helvetica Neue", Arial, sans-serif }
                        .title { font-family: Inter, "Segoe UI", "Helvetica Neue", Arial, sans-serif; font-weight: 600 }
                        .mono { font-family: "JetBrains Mono", "Cascadia Mono", Menlo, Consolas, monospace }
                        </style>
                        """);
        if (!options.transparent()) {
            write(new Mark.Fill(area, 0, Ink.of(ColourRole.CANVAS)), svg);
        }
        scene.marks().forEach(mark -> write(mark, svg));
        return svg.append("</svg>\n").toString();
    }

    private void write(Mark mark, StringBuilder svg) {
        switch (mark) {
            case Mark.Fill it -> {
                svg.append("<rect").append(box(it.rect()));
                attribute(svg, "rx", it.corner());
                svg.append(paint("fill", it.ink())).append("/>\n");
            }
            case Mark.Outline it -> {
                svg.append("<rect").append(box(it.rect().grown(-it.width() / 2)));
                attribute(svg, "rx", Math.max(0, it.corner() - it.width() / 2));
                svg.append(" fill=\"none\"").append(stroke(it.ink(), it.width())).append("/>\n");
            }
            case Mark.Polyline it -> {
                svg.append("<polyline points=\"").append(it.corners().stream().map(SvgWriter::pair).collect(Collectors.joining(" ")))
                        .append("\" fill=\"none\"").append(stroke(it.ink(), it.width()));
                svg.append(it.dashed() ? " stroke-dasharray=\"6 4\"/>\n" : "/>\n");
            }
            case Mark.Line it -> svg.append("<line x1=\"").append(number(it.from().x())).append("\" y1=\"").append(number(it.from().y()))
                    .append("\" x2=\"").append(number(it.to().x())).append("\" y2=\"").append(number(it.to().y())).append('"')
                    .append(stroke(it.ink(), it.width())).append("/>\n");
            case Mark.Polygon it -> svg.append("<polygon points=\"")
                    .append(it.corners().stream().map(SvgWriter::pair).collect(Collectors.joining(" "))).append('"')
                    .append(paint("fill", it.ink())).append("/>\n");
            case Mark.Circle it ->
                svg.append("<circle cx=\"").append(number(it.center().x())).append("\" cy=\"").append(number(it.center().y()))
                        .append("\" r=\"").append(number(it.radius())).append('"')
                        .append(it.fill().map(ink -> paint("fill", ink)).orElse(" fill=\"none\""))
                        .append(stroke(it.stroke(), it.width())).append("/>\n");
            case Mark.Text it -> write(it, svg);
        }
    }

    private void write(Mark.Text text, StringBuilder svg) {
        double length = measure.width(text.text(), text.face(), text.size());
        svg.append("<text x=\"").append(number(text.at().x())).append("\" y=\"").append(number(text.at().y()))
                .append("\" class=\"").append(styleClass(text.face())).append("\" font-size=\"").append(number(text.size())).append('"')
                .append(text.align() == Mark.Align.END ? " text-anchor=\"end\"" : "").append(paint("fill", text.ink()));
        if (length > 0) {
            svg.append(" textLength=\"").append(number(length)).append("\" lengthAdjust=\"spacingAndGlyphs\"");
        }
        svg.append('>').append(XmlText.escaped(text.text())).append("</text>\n");
    }

    private static String styleClass(Face face) {
        return face.name().toLowerCase(Locale.ROOT);
    }

    private String stroke(Ink ink, double width) {
        return paint("stroke", ink) + " stroke-width=\"" + number(width) + "\"";
    }

    private String paint(String attribute, Ink ink) {
        int argb = options.palette().argb(ink);
        String colour = String.format(Locale.ROOT, " %s=\"#%06x\"", attribute, argb & 0xffffff);
        int alpha = argb >>> 24;
        return alpha == 255 ? colour : colour + " " + attribute + "-opacity=\"" + number(alpha / 255.0) + "\"";
    }

    private static String box(Rect rect) {
        return " x=\"" + number(rect.x()) + "\" y=\"" + number(rect.y()) + "\" width=\"" + number(rect.width()) + "\" height=\""
                + number(rect.height()) + "\"";
    }

    private static void attribute(StringBuilder svg, String name, double value) {
        if (value > 0) {
            svg.append(' ').append(name).append("=\"").append(number(value)).append('"');
        }
    }

    private static String pair(Point point) {
        return number(point.x()) + "," + number(point.y());
    }

    /// At most two decimals, without trailing zeros.
    private static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
