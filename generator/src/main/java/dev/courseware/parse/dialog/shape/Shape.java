package dev.courseware.parse.dialog.shape;

import dev.courseware.parse.dialog.script.ShapeReader;
import dev.courseware.parse.dialog.shape.caption.SubRip;
import dev.courseware.parse.dialog.shape.caption.WebVtt;
import dev.courseware.parse.dialog.shape.json.JsonTurns;
import dev.courseware.parse.dialog.shape.json.YamlTurns;
import dev.courseware.parse.dialog.shape.lines.AlternatingNames;
import dev.courseware.parse.dialog.shape.lines.BareAnswers;
import dev.courseware.parse.dialog.shape.lines.BracketNames;
import dev.courseware.parse.dialog.shape.lines.Fountain;
import dev.courseware.parse.dialog.shape.lines.LabelledLines;
import dev.courseware.parse.dialog.shape.lines.Mails;
import dev.courseware.parse.dialog.shape.lines.NameHeadings;
import dev.courseware.parse.dialog.shape.lines.OwnLines;
import dev.courseware.parse.dialog.shape.lines.QuotedNames;
import dev.courseware.parse.dialog.shape.lines.SeparatedNames;
import dev.courseware.parse.dialog.shape.lines.SequenceDiagram;
import dev.courseware.parse.dialog.shape.lines.StampLines;
import dev.courseware.parse.dialog.shape.lines.Story;
import dev.courseware.parse.dialog.shape.lines.UnnamedTurns;
import dev.courseware.parse.dialog.shape.markup.InlineSpeakerMarks;
import dev.courseware.parse.dialog.shape.markup.MarkedSpeech;
import dev.courseware.parse.dialog.shape.markup.XmlTags;
import dev.courseware.parse.dialog.shape.table.TableRows;
import dev.courseware.parse.dialog.shape.table.ValueRows;

/** The formats in which scripts are written. */
public enum Shape {
    LABELS("labelled lines", 2, new LabelledLines()),
    WEBVTT("WebVTT", 4, new WebVtt()),
    SUBRIP("SubRip captions", 4, new SubRip()),
    MARKUP("markup that names speakers", 4, new MarkedSpeech()),
    JSON("JSON", 4, new JsonTurns()),
    YAML("YAML", 4, new YamlTurns()),
    VALUES("separated values", 4, new ValueRows()),
    TABLE("a table of turns", 2, new TableRows()),
    STREAM("speaker marks in running text", 1, new InlineSpeakerMarks()),
    TAGS("speaker tags", 1, new XmlTags()),
    HEADINGS("speaker headings", 1, new NameHeadings()),
    STAMPS("names with time stamps", 1, new StampLines()),
    FOUNTAIN("Fountain", 1, new Fountain()),
    QUOTED("names before corner brackets", 1, new QuotedNames()),
    OWN_LINES("names on lines of their own", 1, new OwnLines()),
    BARE_ANSWERS("questions with plain answers", 2, new BareAnswers()),
    BRACKETS("names in brackets", 1, new BracketNames()),
    SEPARATED("names set off by a dash or full stop", 1, new SeparatedNames()),
    UNNAMED("dashes without names", 1, new UnnamedTurns()),
    MAILS("messages below heads of mail", 4, new Mails()),
    SEQUENCE("a sequence diagram", 4, new SequenceDiagram()),
    STORY("speech in a story", 1, new Story()),
    ALTERNATING("names on every other line", 1, new AlternatingNames());

    private final String words;
    private final int weight;
    private final ShapeReader reader;

    Shape(String words, int weight, ShapeReader reader) {
        this.words = words;
        this.weight = weight;
        this.reader = reader;
    }

    /**
     * How much one turn of this shape counts compared with one of another. Labels outweigh most shapes, which don't
     * contain any; captions and JSON outweigh labels, because their lines may look like labels.
     */
    int weight() {
        return weight;
    }

    /** Reads scripts of this shape. */
    public ShapeReader reader() {
        return reader;
    }

    @Override
    public String toString() {
        return words;
    }
}
