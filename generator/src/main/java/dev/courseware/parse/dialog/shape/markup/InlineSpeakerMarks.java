package dev.courseware.parse.dialog.shape.markup;

import dev.courseware.parse.dialog.line.Brackets;
import dev.courseware.parse.dialog.line.Label;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.name.NameVocabulary;
import dev.courseware.parse.dialog.script.Evidence;
import dev.courseware.parse.dialog.script.Script;
import dev.courseware.parse.dialog.script.ShapeReader;
import dev.courseware.parse.dialog.time.Timestamp;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Text in which marks anywhere in a line change the speaker: {@code [S1] Hello. [S2] Hi.} as for speech synthesis, or
 * {@code <|speaker:0|>Hello<|speaker:1|>Hi} and {@code <|im_start|>user} as for language models.
 */
public final class InlineSpeakerMarks implements ShapeReader {
    private static final int LONGEST_MARK = 40;

    /** A mark in a line; an empty name ends the turn. */
    private record Mark(String name, int end) {}

    @Override
    public Evidence evidence(Script script) {
        int turns = 0;
        BitSet lines = new BitSet();
        for (int i = 0; i < script.lines().size(); i++) {
            if (!script.isFenced(i)) {
                String text = script.lines().get(i).text();
                for (int at = next(text, 0); at >= 0; at = next(text, at + 1)) {
                    Mark mark = mark(text, at);
                    if (mark != null && !mark.name().isEmpty()) {
                        turns++;
                        lines.set(i);
                    }
                }
            }
        }
        return turns < 2 ? Evidence.NONE : new Evidence(turns, lines);
    }

    @Override
    public List<Step> read(Script script) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < script.lines().size(); i++) {
            SourceLine line = script.lines().get(i);
            if (script.isFenced(i)) {
                steps.add(line);
            } else {
                cut(line, steps);
            }
        }
        return steps;
    }

    private static void cut(SourceLine line, List<Step> steps) {
        String text = line.text();
        int from = 0;
        Step.Opening opening = null;
        for (int at = next(text, 0); at >= 0; at = next(text, Math.max(from, at + 1))) {
            Mark mark = mark(text, at);
            if (mark == null) {
                continue;
            }
            piece(line, from, at, opening, steps);
            opening = null;
            from = mark.end();
            if (mark.name().isEmpty()) {
                steps.add(new Step.Closing());
            } else {
                int words = from;
                words = SourceLine.behindSpaces(text, words);
                boolean bracket = words < text.length() && "([".indexOf(text.charAt(words)) >= 0;
                Timestamp stamp = bracket ? Timestamp.scan(text, words) : null;
                from = stamp == null ? from : stamp.end();
                String time = stamp == null ? "" : stamp.text();
                opening = new Step.Opening(Label.marked(mark.name(), time, line.at(at)), line);
            }
        }
        if (from == 0) {
            steps.add(line);
        } else {
            piece(line, from, text.length(), opening, steps);
        }
    }

    private static void piece(SourceLine line, int from, int to, Step.Opening opening, List<Step> steps) {
        SourceLine piece = new SourceLine(line.text().substring(from, to), line.number(), line.column() + from);
        if (opening != null) {
            steps.add(new Step.Opening(opening.label(), piece));
        } else if (!piece.isBlank()) {
            steps.add(piece);
        }
    }

    private static int next(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[' || c == '<' && text.startsWith("<|", i)) {
                return i;
            }
        }
        return -1;
    }

    private static Mark mark(String text, int at) {
        return text.charAt(at) == '[' ? bracketed(text, at) : piped(text, at);
    }

    private static Mark bracketed(String text, int at) {
        int end = Brackets.end(text, at, LONGEST_MARK);
        if (end < 0 || end < text.length() && "(:[".indexOf(text.charAt(end)) >= 0) {
            return null;
        }
        String name = text.substring(at + 1, end - 1).strip();
        String key = NameVocabulary.key(name);
        String family = NameVocabulary.family(key);
        boolean code =
                family.length() == 1 && Character.isLetter(family.charAt(0)) && Character.isUpperCase(name.charAt(0));
        return code || !family.isEmpty() && NameVocabulary.isRole(key) ? new Mark(name, end) : null;
    }

    private static Mark piped(String text, int at) {
        int close = at + 2;
        while (close < text.length() && close - at < LONGEST_MARK && !text.startsWith("|>", close)) {
            close++;
        }
        if (!text.startsWith("|>", close)) {
            return null;
        }
        String words = text.substring(at + 2, close);
        int end = close + 2;
        switch (words) {
            case "im_end", "end", "eot_id", "endoftext", "eot", "end_of_text", "begin_of_text", "end_of_turn" -> {
                return new Mark("", end);
            }
            case "im_start", "start_header_id" -> {
                int word = end;
                while (word < text.length() && word - end < LONGEST_MARK && Character.isLetter(text.charAt(word))) {
                    word++;
                }
                int after = text.startsWith("<|end_header_id|>", word) ? word + "<|end_header_id|>".length() : word;
                return word == end ? null : new Mark(text.substring(end, word), after);
            }
            default -> {
                String name = speaker(words.strip());
                return name.isEmpty() ? null : new Mark(name, end);
            }
        }
    }

    /** {@code speaker:0} is Speaker 0; other words are the name itself. */
    private static String speaker(String words) {
        int digits = words.length();
        while (digits > 0 && Character.isDigit(words.charAt(digits - 1))) {
            digits--;
        }
        String stem = words.substring(0, digits);
        while (!stem.isEmpty() && " :_-".indexOf(stem.charAt(stem.length() - 1)) >= 0) {
            stem = stem.substring(0, stem.length() - 1);
        }
        if (digits == words.length() || stem.isEmpty()) {
            return NameVocabulary.isRole(NameVocabulary.key(words)) ? words : "";
        }
        return Character.toUpperCase(stem.charAt(0)) + stem.substring(1) + " " + words.substring(digits);
    }
}
