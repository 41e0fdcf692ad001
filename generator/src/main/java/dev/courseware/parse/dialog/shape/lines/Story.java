package dev.courseware.parse.dialog.shape.lines;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.dialog.Direction;
import dev.courseware.parse.dialog.line.Label;
import dev.courseware.parse.dialog.line.Paragraph;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.script.Evidence;
import dev.courseware.parse.dialog.script.Script;
import dev.courseware.parse.dialog.script.ShapeReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A conversation as stories tell it: {@code "A short number," said Ben. "Is it unique?" Ann asked.} Where the narrator
 * names nobody, the last two speakers are assumed to take turns with each paragraph.
 */
public final class Story implements ShapeReader {
    private static final int FEWEST = 2;
    private static final int LONGEST_CUE = 80;

    @Override
    public Evidence evidence(Script script) {
        return Evidence.NONE;
    }

    @Override
    public Evidence possible(Script script) {
        StoryNames names = new StoryNames();
        BitSet spoken = new BitSet();
        int named = 0;
        int paragraphs = 0;
        for (List<SourceLine> paragraph : paragraphs(script)) {
            paragraphs++;
            List<QuotedSpeech> parts = QuotedSpeech.of(text(paragraph));
            if (parts.stream().anyMatch(QuotedSpeech::spoken)) {
                spoken.set(paragraph.get(0).number());
                named += parts.stream()
                                .anyMatch(part -> !part.spoken()
                                        && !names.told(part.text()).isEmpty())
                        ? 1
                        : 0;
            }
        }
        boolean story = named >= FEWEST && 2 * spoken.cardinality() >= paragraphs;
        return story ? Evidence.of(spoken) : Evidence.NONE;
    }

    @Override
    public List<Step> read(Script script) {
        List<Step> steps = new ArrayList<>();
        List<List<SourceLine>> paragraphs = paragraphs(script);
        StoryNames names = new StoryNames();
        List<String> told = new ArrayList<>();
        for (List<SourceLine> paragraph : paragraphs) {
            String first = "";
            for (QuotedSpeech part : QuotedSpeech.of(text(paragraph))) {
                first = first.isEmpty() && !part.spoken() ? names.told(part.text()) : first;
            }
            told.add(first);
        }
        Turns turns = new Turns(names, told);
        boolean guessed = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            SourceLine line = paragraphs.get(i).get(0);
            List<QuotedSpeech> parts = QuotedSpeech.of(text(paragraphs.get(i)));
            boolean speech = parts.stream().anyMatch(QuotedSpeech::spoken);
            if (speech && !guessed) {
                guessed = true;
                script.remarks()
                        .report(
                                CoreRule.DIALOG_GUESS,
                                line.position(),
                                "no turn has a label, so the speakers' names are taken from the story around what they"
                                        + " say; where there are none, the last two speakers are assumed to take turns",
                                "begin each turn with a label, such as «Name: text»");
            }
            if (speech) {
                turns.add(parts, line, i, steps);
            } else {
                steps.add(direction(text(paragraphs.get(i)), line));
            }
        }
        return steps;
    }

    private static Step direction(String words, SourceLine line) {
        return new Step.Given(new Direction(words, line.position()));
    }

    private static List<List<SourceLine>> paragraphs(Script script) {
        List<List<SourceLine>> paragraphs = new ArrayList<>();
        List<SourceLine> open = new ArrayList<>();
        for (SourceLine line : script.lines()) {
            if (!line.isBlank()) {
                open.add(line);
            } else if (!open.isEmpty()) {
                paragraphs.add(open);
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            paragraphs.add(open);
        }
        return paragraphs;
    }

    private static String text(List<SourceLine> paragraph) {
        return Paragraph.join(paragraph).replace('\n', ' ');
    }

    /** Gives each quotation to somebody. */
    private static final class Turns {
        private final StoryNames names;
        private final List<String> told;
        private String last = "";
        private String other = "";

        Turns(StoryNames names, List<String> told) {
            this.names = names;
            this.told = told;
        }

        void add(List<QuotedSpeech> parts, SourceLine line, int paragraph, List<Step> steps) {
            String speaker = "";
            StringBuilder said = new StringBuilder();
            List<String> cues = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                QuotedSpeech part = parts.get(i);
                if (part.spoken()) {
                    String who = who(parts, i);
                    if (!said.isEmpty() && !who.isEmpty() && !who.equals(speaker)) {
                        turn(speaker, cues, said, line, steps);
                    }
                    speaker = !who.isEmpty() ? who : speaker.isEmpty() ? next(paragraph) : speaker;
                    said.append(said.isEmpty() ? "" : goesOn(parts, i) ? ", " : " ")
                            .append(part.text());
                } else if (!names.tellsOnly(part.text(), names.told(part.text()))) {
                    String words = bare(names.beyondName(part.text()));
                    close(part.text(), said);
                    if (!said.isEmpty() && isCue(words)) {
                        cues.add(words);
                    } else {
                        turn(speaker, cues, said, line, steps);
                        steps.add(direction(words, line));
                    }
                } else {
                    close(part.text(), said);
                }
            }
            turn(speaker, cues, said, line, steps);
        }

        private static boolean isCue(String words) {
            return words.length() <= LONGEST_CUE && words.chars().noneMatch(c -> "()[]{}<>*_`:\\".indexOf(c) >= 0);
        }

        /** Whether a quotation goes on with the sentence that stands before the narrator's words between two commas. */
        private static boolean goesOn(List<QuotedSpeech> parts, int index) {
            return index > 1
                    && !parts.get(index - 1).spoken()
                    && parts.get(index - 1).text().startsWith(",")
                    && Character.isLowerCase(parts.get(index).text().charAt(0));
        }

        /** Ends a sentence with the full stop that stands behind the narrator's words. */
        private static void close(String told, StringBuilder said) {
            int last = said.length() - 1;
            if (told.endsWith(".") && last >= 0 && said.charAt(last) == ',') {
                said.setCharAt(last, '.');
            } else if (told.endsWith(".") && last >= 0 && Character.isLetterOrDigit(said.charAt(last))) {
                said.append('.');
            }
        }

        private void turn(String speaker, List<String> cues, StringBuilder said, SourceLine line, List<Step> steps) {
            if (!said.isEmpty()) {
                Label label = Label.marked(speaker, "", line.position());
                label = new Label(label.name(), "", cues, true, line.position());
                steps.add(new Step.Opening(label, new SourceLine(said.toString(), line.number(), line.column())));
                if (!speaker.equals(last)) {
                    other = last;
                    last = speaker;
                }
            }
            said.setLength(0);
            cues.clear();
        }

        private static String bare(String words) {
            String text = words.strip();
            while (!text.isEmpty() && ",:;.".indexOf(text.charAt(text.length() - 1)) >= 0) {
                text = text.substring(0, text.length() - 1).strip();
            }
            while (!text.isEmpty() && ",;".indexOf(text.charAt(0)) >= 0) {
                text = text.substring(1).strip();
            }
            return text;
        }

        /** Who is named beside a quotation: behind it, else before it. */
        private String who(List<QuotedSpeech> parts, int index) {
            boolean behind = index + 1 < parts.size() && !parts.get(index + 1).spoken();
            boolean announced = index > 0
                    && !parts.get(index - 1).spoken()
                    && ",:".indexOf(lastOf(parts.get(index - 1).text())) >= 0;
            String name = behind && !announced ? names.told(parts.get(index + 1).text()) : "";
            if (name.isEmpty() && index > 0 && !parts.get(index - 1).spoken()) {
                String before = parts.get(index - 1).text();
                boolean own = announced || index == 1;
                name = own ? names.told(before) : "";
                name = own && name.isEmpty() ? names.begun(before) : name;
            }
            return name;
        }

        private static char lastOf(String text) {
            return text.charAt(text.length() - 1);
        }

        /** Who speaks where nobody is named. */
        private String next(int paragraph) {
            if (!other.isEmpty() || !last.isEmpty() && names.known().size() > 1) {
                return other.isEmpty() ? anyBut(last) : other;
            }
            if (!last.isEmpty()) {
                return "Speaker 2";
            }
            int ahead = paragraph;
            while (ahead < told.size() && told.get(ahead).isEmpty()) {
                ahead++;
            }
            String named = ahead < told.size() ? told.get(ahead) : "Speaker 1";
            return (ahead - paragraph) % 2 == 0 ? named : anyBut(named);
        }

        private String anyBut(String name) {
            return names.known().stream()
                    .filter(each -> !each.equals(name))
                    .findFirst()
                    .orElse("Speaker 2");
        }
    }
}
