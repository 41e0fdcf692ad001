package dev.courseware.parse.dialog.shape.markup;

import dev.courseware.model.Position;
import dev.courseware.model.dialog.Annotation;
import dev.courseware.model.dialog.Aside;
import dev.courseware.model.dialog.Beat;
import dev.courseware.model.dialog.Direction;
import dev.courseware.parse.dialog.cue.CueWords;
import dev.courseware.parse.dialog.line.Label;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.line.Wording;
import dev.courseware.parse.dialog.script.Evidence;
import dev.courseware.parse.dialog.script.LineForms;
import dev.courseware.parse.dialog.script.PlainSpeech;
import dev.courseware.parse.dialog.script.Script;
import dev.courseware.parse.dialog.script.ShapeReader;
import dev.courseware.parse.dialog.shape.markup.SpeechMarkup.Token;
import dev.courseware.parse.dialog.time.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Markup that names speakers: {@code <sp><speaker>} of TEI (tei-c.org, chapter 7), {@code <voice name="…">} of SSML
 * (W3C), {@code <cite>}, {@code <time>} and {@code <p>} of Podcasting 2.0, {@code <dt>} and {@code <dd>} of HTML.
 */
public final class MarkedSpeech implements ShapeReader {
    private static final int LOOKED_AT = 40;
    /** A teacher's mark, which stands in a comment. */
    private static final Pattern MARK = Pattern.compile(
            "<!--\\s*(ignore|"
                    + Stream.of(Annotation.Kind.values()).map(Enum::name).collect(Collectors.joining("|"))
                    + ")\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public Evidence evidence(Script script) {
        List<SourceLine> lines = script.lines();
        int first = script.firstContent();
        if (first == lines.size() || !lines.get(first).text().stripLeading().startsWith("<")) {
            return Evidence.NONE;
        }
        boolean root = false;
        for (int i = first; i < Math.min(lines.size(), first + LOOKED_AT); i++) {
            String text = lines.get(i).text();
            root |= text.contains("<speak")
                    || text.contains("<TEI")
                    || text.contains("<cite>")
                    || text.contains("<dt>")
                    || text.contains("<speaker>");
        }
        return root && turns(script) > 1 ? Evidence.SIGNED : Evidence.NONE;
    }

    private static int turns(Script script) {
        int turns = 0;
        for (Token token : SpeechMarkup.tokens(script.lines())) {
            turns += token.opens("cite") || token.opens("dt") || token.opens("sp") || token.opens("voice") ? 1 : 0;
        }
        return turns;
    }

    @Override
    public List<Step> read(Script script) {
        Reading reading = new Reading();
        SpeechMarkup.tokens(script.lines()).forEach(reading::token);
        reading.end();
        return reading.steps;
    }

    /** The state of one pass over a script. */
    private static final class Reading {
        private final List<Step> steps = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private final List<Step> marks = new ArrayList<>();
        private Position start;
        /** The element whose words aren't speech: a speaker's name, a time, a direction, a heading. */
        private String inside = "";

        private String speaker = "";
        private String stamp = "";
        private Position named;
        private boolean speaking;

        void token(Token token) {
            if (token.isWords()) {
                add(token);
                return;
            }
            switch (token.name()) {
                case "sp", "voice" -> turn(token);
                case "cite", "dt" -> cite(token);
                case "speaker", "time", "stage", "head", "title" -> apart(token);
                case Token.COMMENT -> mark(token);
                case "p", "l", "ab", "lg", "br", "lb", "s", "li", "dd" -> words.append(words.isEmpty() ? "" : "\n");
                default -> {}
            }
        }

        private void add(Token token) {
            start = start == null && !token.text().isBlank() ? token.position() : start;
            words.append(token.text().equals("\n") ? " " : token.text());
        }

        private void mark(Token token) {
            if (MARK.matcher(token.text()).matches()) {
                marks.add(new Step.Given(new Aside("aside", token.text(), token.position())));
            }
        }

        private void turn(Token token) {
            flush();
            if (token.closes()) {
                steps.add(new Step.Closing());
            }
            speaking = !token.closes();
            named = token.position();
            String by = token.attribute(token.name().equals("sp") ? "who" : "name");
            speaker = by.isEmpty() && token.name().equals("voice") ? token.attribute("gender") : by.replace("#", "");
            stamp = "";
        }

        private void cite(Token token) {
            flush();
            inside = token.closes() ? "" : "cite";
            if (!token.closes()) {
                named = token.position();
                stamp = "";
            }
        }

        private void apart(Token token) {
            flush();
            inside = token.closes() ? "" : token.name();
        }

        void end() {
            flush();
            steps.add(new Step.Closing());
        }

        /** Adds the words so far, and below them the marks that stood among them. */
        private void flush() {
            flushWords();
            steps.addAll(marks);
            marks.clear();
        }

        private void flushWords() {
            String text = text();
            Position at = start == null ? named : start;
            words.setLength(0);
            start = null;
            String element = inside;
            inside = "";
            if (text.isEmpty()) {
                return;
            }
            switch (element) {
                case "speaker" -> speaker = bare(text);
                case "cite" -> {
                    speaker = bare(text);
                    speaking = true;
                }
                case "time" -> stamp = Timestamp.isStamp(text) ? text : "";
                case "stage" -> stage(text, at);
                case "head", "title" -> steps.add(new Step.Given(new Beat(text.replace('\n', ' '), at)));
                default -> said(text, at);
            }
        }

        private void stage(String text, Position at) {
            String direction = LineForms.direction(text);
            String bare = (direction == null ? text : direction).replace('\n', ' ');
            if (speaking && CueWords.isCueShaped(bare)) {
                said("(" + bare + ")", at);
            } else {
                steps.add(new Step.Given(new Direction(PlainSpeech.markdown(bare), at)));
            }
        }

        private void said(String text, Position at) {
            if (!speaking || speaker.isEmpty()) {
                steps.add(new Step.Given(new Aside("aside", PlainSpeech.markdown(text), at)));
                return;
            }
            List<SourceLine> lines = SourceLine.following(text, at);
            boolean goesOn = named == null;
            if (goesOn) {
                steps.addAll(lines);
            } else {
                steps.add(new Step.Opening(Label.marked(speaker, stamp, named), lines.get(0), Wording.PLAIN));
                steps.addAll(lines.subList(1, lines.size()));
                named = null;
            }
        }

        /** The words, with white space replaced by single blanks and with the markup's line breaks. */
        private String text() {
            StringBuilder text = new StringBuilder(words.length());
            for (String line : words.toString().split("\n")) {
                String bare = line.strip().replaceAll("\\s+", " ");
                if (!bare.isEmpty()) {
                    text.append(text.isEmpty() ? "" : "\n").append(bare);
                }
            }
            return text.toString();
        }

        private static String bare(String name) {
            String text = name.strip();
            return text.endsWith(".") || text.endsWith(":")
                    ? text.substring(0, text.length() - 1).strip()
                    : text;
        }
    }
}
