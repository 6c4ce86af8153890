package dev.entitect.generate.hibernate;

import dev.entitect.generate.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Removes the marks from a printed file, and finds the region of each.
final class MarkedText {

    private static final String INDENT = "    ";

    private final Marks marks;
    private final Pattern mark;
    private final List<String> lines = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final Map<Integer, Integer> starts = new TreeMap<>();
    private Optional<Part> type = Optional.empty();
    private Optional<Part> member = Optional.empty();
    private String previous = "";
    private int skipped;

    /// A class, a field or a method whose end has not been reached.
    private record Part(Optional<Label> label, int first, boolean bodyOnly) {}

    /// @param printed a file with one class, indented by four spaces
    MarkedText(String printed, Marks marks) {
        this.marks = marks;
        this.mark = Pattern.compile(Pattern.quote(marks.sign()) + "(\\d+)([a-z])");
        for (String line : printed.split("\n", -1)) {
            if (skipped > 0) {
                skipped--;
            } else {
                read(line);
            }
            previous = line;
        }
        // the last lines are the closing brace of the class and the empty one after the last line feed
        endMember(lines.size() - 3);
        end(type, lines.size() - 2);
    }

    String text() {
        return String.join("\n", lines);
    }

    /// In the order of [dev.entitect.generate.GeneratedFile#regions].
    List<Region> regions() {
        return regions.stream().sorted(Comparator.comparingInt(Region::first).thenComparing(Region::last, Comparator.reverseOrder())
                .thenComparing(Region::part)).toList();
    }

    private void read(String line) {
        boolean unindents = member.filter(Part::bodyOnly).isPresent() && line.startsWith(INDENT);
        String text = unindents ? line.substring(INDENT.length()) : line;
        if (!text.contains(marks.sign())) {
            lines.add(text);
            return;
        }
        Matcher matcher = mark.matcher(text);
        boolean keep = true;
        while (matcher.find()) {
            int number = Integer.parseInt(matcher.group(1));
            Marks.Kind kind = Marks.Kind.of(matcher.group(2).charAt(0));
            switch (kind) {
                case START -> starts.put(number, lines.size());
                case END -> marks.label(number).ifPresent(label -> regions.add(label.at(starts.remove(number), lines.size())));
                case JAVADOC, NO_JAVADOC, BODY_ONLY -> {
                    begin(marks.label(number), kind);
                    keep = false;
                }
            }
        }
        if (keep) {
            lines.add(matcher.replaceAll(""));
        }
    }

    /// The current line is the first one inside the Javadoc of a class, a field or a method.
    private void begin(Optional<Label> label, Marks.Kind kind) {
        lines.removeLast();
        if (label.filter(it -> it.part().isClass()).isEmpty()) {
            // before it are the last line of another member and an empty line
            endMember(lines.size() - 2);
        }
        Part part = new Part(label, lines.size(), kind == Marks.Kind.BODY_ONLY);
        switch (kind) {
            case JAVADOC -> lines.add(previous);
            case NO_JAVADOC -> skipped = 1;
            // with the end of the Javadoc, the header of the method
            default -> skipped = 2;
        }
        if (label.filter(it -> it.part().isClass()).isPresent()) {
            type = Optional.of(part);
        } else {
            member = Optional.of(part);
        }
    }

    private void endMember(int last) {
        boolean closed = member.filter(Part::bodyOnly).isPresent();
        if (closed) {
            lines.remove(last);
        }
        end(member, closed ? last - 1 : last);
        member = Optional.empty();
    }

    private void end(Optional<Part> part, int last) {
        part.ifPresent(it -> it.label().ifPresent(label -> regions.add(label.at(it.first(), last))));
    }
}
