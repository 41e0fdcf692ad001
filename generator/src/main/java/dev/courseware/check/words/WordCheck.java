package dev.courseware.check.words;

import dev.courseware.check.words.Comparison.Loss;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.FrontMatter;
import dev.courseware.model.Lesson;
import dev.courseware.model.PageKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * Sees that every word of a source is in the model or in a diagnostic, and that what a label gives to one speaker isn't
 * given to another. What it tells is a fault of courseware and not of the author.
 */
public final class WordCheck {
    private static final int MOST = 5;
    private static final int SHOWN = 60;
    private static final String HINT =
            "this is a fault of courseware: please report it with these lines, and write them in another way until"
                    + " then";

    private final ScannedText text;
    private final String path;
    private final Lesson lesson;
    private final Set<String> addedFences;
    private final Diagnostics diagnostics;
    private final Speakers speakers = new Speakers();
    private final WordSequence source;
    private final WordSequence model;

    private WordCheck(ScannedText text, String path, Lesson lesson, Set<String> addedFences, Diagnostics diagnostics) {
        this.text = text;
        this.path = path;
        this.addedFences = addedFences;
        this.lesson = lesson;
        this.diagnostics = diagnostics;
        this.source = new WordSequence(text.length() / 5);
        this.model = new WordSequence(text.length() / 5);
    }

    /**
     * Compares a source with what was read from it.
     *
     * @param bytes the file, UTF-8
     * @param lesson what was read from it
     * @param addedFences the names of fences that jars read
     * @param diagnostics what was told about this file so far; gets what is lost
     */
    public static void check(byte[] bytes, Lesson lesson, Set<String> addedFences, Diagnostics diagnostics) {
        of(bytes, lesson.page().source(), lesson, addedFences, diagnostics).run();
    }

    /**
     * Compares a script with the page that names it.
     *
     * @param bytes the script's file, UTF-8
     * @param path that file, relative to the course
     */
    public static void checkScript(byte[] bytes, String path, Lesson lesson, Diagnostics diagnostics) {
        WordCheck check = of(bytes, path, lesson, Set.of(), diagnostics);
        int body = new FrontMatterWords(check.text, check.source).read();
        check.source.cut(0);
        check.compare(body);
    }

    private static WordCheck of(
            byte[] bytes, String path, Lesson lesson, Set<String> addedFences, Diagnostics diagnostics) {
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        String plain = decoded.replace("\uFEFF", "");
        if (plain.indexOf('\r') >= 0) {
            plain = plain.replace("\r\n", "\n").replace('\r', '\n');
        }
        if (lesson.page().kind() == PageKind.DIALOG) {
            // In scripts a space that keeps a line whole is a space like any other.
            plain = plain.replace('\u00A0', ' ');
        }
        return new WordCheck(
                new ScannedText(SignedText.of(plain, path, lesson)), path, lesson, addedFences, diagnostics);
    }

    private void run() {
        FrontMatterWords front = new FrontMatterWords(text, source);
        int body = front.read();
        if (!isFrontMatterRead()) {
            source.cut(0);
        }
        compare(body);
    }

    private void compare(int body) {
        ModelWords.add(lesson, LessonWords.isTitled(text, body), speakers, model);
        boolean followed = lesson.page().kind() == PageKind.DIALOG
                ? script(body).read(body)
                : new LessonWords(text, text.length(), addedFences, speakers, source).read(body);
        if (!followed) {
            return;
        }
        Comparison comparison = new Comparison(source, model, speakers::calls);
        List<Loss> losses = comparison.losses();
        if (!losses.isEmpty()) {
            ToldLines told = new ToldLines(diagnostics.asTold(), path);
            tell(new Untold(text, source, comparison, told).of(losses));
        }
        if (!speakers.isEmpty() && !hasOwnSigns() && !diagnostics.hasErrors()) {
            new Attribution(text, source, model, comparison).strangers().forEach(this::tellStranger);
        }
    }

    private ScriptWords script(int body) {
        String shape =
                lesson.conversation().map(script -> script.dialog().shape()).orElse("");
        ScannedText bare = new ScannedText(ScriptDress.takenOff(text.text(), body, shape));
        return new ScriptWords(bare, bare.length(), speakers, source);
    }

    /** Whether a shape of a jar says who speaks, and not the labels that we know. */
    private boolean hasOwnSigns() {
        return lesson.conversation()
                .map(script -> !script.dialog().signs().isEmpty())
                .orElse(false);
    }

    /** Front matter that can't be read is told when the course's outline is, and leaves nothing. */
    private boolean isFrontMatterRead() {
        FrontMatter read = lesson.page().frontMatter();
        return !read.title().isEmpty()
                || !read.description().isEmpty()
                || !read.objectives().isEmpty();
    }

    private void tell(List<Loss> losses) {
        for (Loss loss : losses.subList(0, Math.min(MOST, losses.size()))) {
            int words = loss.to() - loss.from();
            String more = words == 1 ? "1 word" : words + " words";
            warn(source.place(loss.from()), "«" + excerpt(loss) + "» got lost (" + more + ")");
        }
        if (losses.size() > MOST) {
            warn(
                    source.place(losses.get(MOST).from()),
                    "from here on words got lost at " + (losses.size() - MOST) + " more places");
        }
    }

    private void tellStranger(Loss turn) {
        warn(source.place(turn.from()), "«" + excerpt(turn) + "» was given to another speaker than its label says");
    }

    private String excerpt(Loss loss) {
        int from = source.place(loss.from());
        int last = source.place(loss.to() - 1);
        int to = Math.min(WordSequence.end(text.text(), last, text.length()), from + SHOWN);
        String words = text.text()
                .substring(from, Math.max(from, to))
                .replaceAll("\\s+", " ")
                .strip();
        return last >= from + SHOWN ? words + "…" : words;
    }

    private void warn(int place, String message) {
        LineCount lines = new LineCount(text);
        int line = lines.line(place);
        diagnostics.report(CoreRule.WORD_LOST, path, line, place - lines.start() + 1, message, HINT);
    }
}
