package dev.courseware.expression;

import dev.courseware.diagnostic.Suggestion;
import dev.courseware.expression.Lexeme.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds out what each line is and which names there are, before any formula is read. */
final class DraftReader {
    private static final int MOST_STATEMENTS = 200;
    private static final int LONGEST_LINE = 10_000;
    private static final String FORM = "write x = …, x[t] = …, chart x over n, or aim x > …";

    private final String text;
    private final Scope scope;
    private final List<Mistake> mistakes;
    private final List<List<Lexeme>> lines = new ArrayList<>();
    private boolean timeMissing;

    DraftReader(String text, Scope scope, List<Mistake> mistakes) {
        this.text = text;
        this.scope = scope;
        this.mistakes = mistakes;
    }

    List<Draft> read() {
        split();
        for (List<Lexeme> line : lines) {
            if (isTime(line)
                    && scope.time().isEmpty()
                    && Vocabulary.isName(line.get(0).text())
                    && !Vocabulary.isTaken(line.get(0).text())) {
                scope.setTime(line.get(0).text());
            }
        }
        List<Draft> drafts = new ArrayList<>();
        boolean timeSeen = false;
        for (List<Lexeme> line : lines) {
            Draft draft = isTime(line) ? time(line, timeSeen) : draft(line);
            timeSeen |= draft != null && draft.kind() == Draft.Kind.TIME;
            if (draft != null) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private void split() {
        int start = 0;
        while (start <= text.length() && lines.size() <= MOST_STATEMENTS) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start > LONGEST_LINE) {
                mistakes.add(new Mistake(
                        start,
                        end - start,
                        "this line has more than 10,000 characters",
                        "make several statements of it"));
            } else {
                List<Lexeme> line = Lexer.read(text, start, end, mistakes);
                if (line.size() > 1) {
                    lines.add(line);
                }
            }
            start = end + 1;
        }
        if (lines.size() > MOST_STATEMENTS) {
            Lexeme first = lines.get(MOST_STATEMENTS).get(0);
            mistakes.add(new Mistake(
                    first.offset(), first.length(), "there are more than 200 statements", "make two models of it"));
            lines.remove(MOST_STATEMENTS);
        }
    }

    /** {@code t = 0..60 s}: two dots that stand in no bracket. */
    private static boolean isTime(List<Lexeme> line) {
        int depth = 0;
        boolean assigned = line.get(0).kind() == Kind.WORD
                && line.size() > 2
                && line.get(1).is("=");
        for (Lexeme lexeme : line) {
            depth += lexeme.is("(") ? 1 : lexeme.is(")") ? -1 : 0;
            if (assigned && depth == 0 && lexeme.is("..")) {
                return true;
            }
        }
        return false;
    }

    private Draft time(List<Lexeme> line, boolean seen) {
        Lexeme head = line.get(0);
        if (seen) {
            tell(head, "there is a course of time already, «" + scope.time() + "»", "a model has one");
            return null;
        }
        if (!head.text().equals(scope.time()) && isFree(head)) {
            tell(head, "«" + head.text() + "» is a quantity already", "choose another name for the time, such as t");
        }
        return new Draft(Draft.Kind.TIME, head.text(), 0, "", head, line.subList(2, line.size()));
    }

    private Draft draft(List<Lexeme> line) {
        Lexeme head = line.get(0);
        Lexeme second = line.get(1);
        boolean defines = second.is("=")
                || second.is("[")
                || second.kind() == Kind.LABEL && line.size() > 2 && line.get(2).is("=");
        if (!defines && head.isWord("chart")) {
            return new Draft(Draft.Kind.CHART, "", 0, "", head, line.subList(1, line.size()));
        }
        if (!defines && head.isWord("aim")) {
            boolean label = second.kind() == Kind.LABEL;
            return new Draft(
                    Draft.Kind.AIM, "", 0, label ? second.text() : "", head, line.subList(label ? 2 : 1, line.size()));
        }
        if (head.kind() != Kind.WORD || !defines) {
            String meant = head.kind() == Kind.WORD ? Suggestion.didYouMean(head.text(), Set.of("chart", "aim")) : "";
            tell(head, "no statement begins like this", meant.isEmpty() ? FORM : meant);
            return null;
        }
        return second.is("[") ? course(line) : definition(Draft.Kind.READING, head, line, 1);
    }

    private Draft course(List<Lexeme> line) {
        Lexeme head = line.get(0);
        Lexeme index = line.get(2);
        boolean closed = line.size() > 3 && line.get(3).is("]");
        boolean start = index.kind() == Kind.NUMBER && index.number() == 0;
        if (!closed || index.kind() != Kind.WORD && !start) {
            tell(
                    index,
                    "expected the time or 0 between these brackets",
                    "write " + head.text() + "[t] = … or " + head.text() + "[0] = …");
            return null;
        }
        if (index.kind() == Kind.WORD && !index.text().equals(scope.time())) {
            if (scope.time().isEmpty()) {
                timeMissing = true;
                tell(
                        index,
                        "there is no course of time",
                        "write a line such as " + index.text() + " = 0..60 s step 1 s");
                scope.setTime(index.text());
            } else if (!timeMissing) {
                tell(
                        index,
                        "the time is called «" + scope.time() + "»",
                        "write " + head.text() + "[" + scope.time() + "] = …");
            }
        }
        return definition(start ? Draft.Kind.START : Draft.Kind.NEXT, head, line, 4);
    }

    private Draft definition(Draft.Kind kind, Lexeme head, List<Lexeme> line, int from) {
        int at = from;
        String label = "";
        if (line.get(at).kind() == Kind.LABEL) {
            label = line.get(at++).text();
        }
        if (!line.get(at).is("=")) {
            tell(line.get(at), "expected =", FORM);
            return null;
        }
        int index = -1;
        if (!isFree(head)) {
            index = -1;
        } else if (kind == Draft.Kind.READING) {
            index = scope.addReading(head.text());
        } else {
            index = scope.addCourse(head.text());
        }
        if (index < 0 && isFree(head)) {
            tell(head, "there is «" + head.text() + "» already", "choose another name");
        }
        return new Draft(kind, head.text(), index, label, head, line.subList(at + 1, line.size()));
    }

    private boolean isFree(Lexeme head) {
        if (Vocabulary.isTaken(head.text())) {
            if (!mistakes.stream().anyMatch(mistake -> mistake.offset() == head.offset())) {
                tell(head, "«" + head.text() + "» has a meaning of its own in formulas", "choose another name");
            }
            return false;
        }
        if (!Vocabulary.isName(head.text())) {
            tell(head, "«" + Vocabulary.cut(head.text()) + "» is too long for a name", "choose a shorter one");
            return false;
        }
        return true;
    }

    private void tell(Lexeme where, String message, String hint) {
        mistakes.add(new Mistake(where.offset(), where.length(), message, hint));
    }
}
