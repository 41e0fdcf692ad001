package dev.courseware.parse.dialog.turn;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Suggestion;
import dev.courseware.model.dialog.Annotation;
import dev.courseware.model.dialog.Annotation.Kind;
import dev.courseware.parse.dialog.line.DiagnosticReporter;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds {@code <!-- predict: … -->} and the like, on one line or several. */
final class AnnotationScanner {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private static final List<String> KINDS = Stream.of(Kind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();

    private static final int LONGEST_KIND = 20;

    private final List<Step> steps;
    private final DiagnosticReporter remarks;
    private int noCloseFrom = Integer.MAX_VALUE;

    AnnotationScanner(List<Step> steps, DiagnosticReporter remarks) {
        this.steps = steps;
        this.remarks = remarks;
    }

    /**
     * What a line holds.
     *
     * @param rest the line without its annotations
     * @param found the annotations
     * @param closing the index of the step on whose line the last annotation ends, or -1 if that is the same line
     * @param remainder the text after that end
     */
    record Found(SourceLine rest, List<Annotation> found, int closing, String remainder) {}

    /**
     * Returns what {@code line} holds, or null if it has no annotation. {@code next} is the index of the following
     * step.
     */
    Found scan(SourceLine line, int next) {
        String text = line.text();
        int open = text.indexOf(OPEN);
        if (open < 0) {
            return null;
        }
        List<Annotation> found = new ArrayList<>(1);
        StringBuilder rest = new StringBuilder();
        int from = 0;
        CodeBefore ticks = new CodeBefore(text);
        while (open >= 0) {
            boolean code = open > 0 && text.charAt(open - 1) == '\\' || ticks.holds(open, from);
            Kind kind = kind(text, open);
            if (kind == null && !code) {
                reportMisspelled(line, open);
            }
            if (kind == null || code) {
                open = text.indexOf(OPEN, open + OPEN.length());
                continue;
            }
            int close = text.indexOf(CLOSE, open);
            if (close < 0) {
                return severalLines(line, next, kind, open, rest.append(text, from, open), found);
            }
            found.add(new Annotation(kind, words(text.substring(open, close), kind), remarks.within(line.at(open))));
            rest.append(text, from, open);
            from = close + CLOSE.length();
            if (!rest.isEmpty() && rest.charAt(rest.length() - 1) == ' ' && text.startsWith(" ", from)) {
                from++;
            }
            open = text.indexOf(OPEN, from);
        }
        rest.append(text, from, text.length());
        return found.isEmpty() ? null : new Found(line.withText(rest.toString()), found, -1, "");
    }

    private Found severalLines(
            SourceLine line, int next, Kind kind, int open, StringBuilder rest, List<Annotation> found) {
        int closing = closing(next);
        if (closing < 0) {
            rest.append(line.text(), open, line.text().length());
            return found.isEmpty() ? null : new Found(line.withText(rest.toString()), found, -1, "");
        }
        StringBuilder words = new StringBuilder(line.text().substring(open));
        for (int i = next; i < closing; i++) {
            words.append('\n').append(((SourceLine) steps.get(i)).text());
        }
        String last = ((SourceLine) steps.get(closing)).text();
        int close = last.indexOf(CLOSE);
        words.append('\n').append(last, 0, close);
        found.add(new Annotation(kind, words(words.toString(), kind), remarks.within(line.at(open))));
        return new Found(line.withText(rest.toString()), found, closing, last.substring(close + CLOSE.length()));
    }

    /** The index of the next line that closes a comment, provided that no label comes first; or -1. */
    private int closing(int next) {
        for (int i = next; i < Math.min(steps.size(), noCloseFrom); i++) {
            if (!(steps.get(i) instanceof SourceLine line)) {
                return -1;
            }
            if (line.text().contains(CLOSE)) {
                return i;
            }
        }
        noCloseFrom = Math.min(noCloseFrom, next);
        return -1;
    }

    private static Kind kind(String text, int open) {
        int start = open + OPEN.length();
        start = SourceLine.behindSpaces(text, start);
        for (Kind kind : Kind.values()) {
            String name = kind.name();
            if (text.regionMatches(true, start, name, 0, name.length())) {
                int end = start + name.length();
                boolean bare =
                        end == text.length() || text.startsWith(CLOSE, end) || SourceLine.isSpace(text.charAt(end));
                return bare || text.charAt(end) == ':' ? kind : null;
            }
        }
        return null;
    }

    private void reportMisspelled(SourceLine line, int open) {
        String text = line.text();
        int start = open + OPEN.length();
        start = SourceLine.behindSpaces(text, start);
        int end = start;
        while (end < text.length() && end - start < LONGEST_KIND && Character.isLetter(text.charAt(end))) {
            end++;
        }
        int after = end;
        after = SourceLine.behindSpaces(text, after);
        String word = text.substring(start, end);
        boolean kind = text.startsWith(":", after) || text.startsWith(CLOSE, after);
        String near = kind && word.length() > 3 ? Suggestion.didYouMean(word, KINDS) : "";
        if (!near.isEmpty()) {
            remarks.report(
                    CoreRule.DIALOG_ANNOTATION,
                    line.at(open),
                    "«" + word + "» is not a kind of mark, so this comment is left out",
                    near + " The kinds are " + String.join(", ", KINDS));
        }
    }

    private static String words(String comment, Kind kind) {
        int start = comment.toUpperCase(Locale.ROOT).indexOf(kind.name())
                + kind.name().length();
        String words = comment.substring(start).stripLeading();
        return (words.startsWith(":") ? words.substring(1) : words).strip();
    }
}
