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
 * Checks that every word of a source is in the model or accounted for by a diagnostic, and that the words after a label
 * are attributed to the speaker it names. Whatever it reports is a bug in courseware, not a mistake of the author.
 */
public final class WordCheck {
    private static final int MOST = 5;
    private static final int SHOWN = 60;
    private static final char MARK = '\uFEFF';
    private static final String HINT =
            "this is a bug in courseware: please report it with these lines, and reword them until it is fixed";

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
     * @param addedFences names of fences that extensions read
     * @param diagnostics what was reported about this file so far; receives the losses
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
        String plain = withoutMarks(decoded, lesson.page().kind() == PageKind.DIALOG);
        if (plain.indexOf('\r') >= 0) {
            plain = plain.replace("\r\n", "\n").replace('\r', '\n');
        }
        if (lesson.page().kind() == PageKind.DIALOG) {
            // In scripts a non-breaking space counts as an ordinary one.
            plain = plain.replace('\u00A0', ' ');
        }
        return new WordCheck(
                new ScannedText(SignedText.of(plain, path, lesson)), path, lesson, addedFences, diagnostics);
    }

    /**
     * A text without the byte order marks that nobody sees: in a lesson, one between signs of markup keeps them apart, while
     * scripts lose all of them.
     */
    private static String withoutMarks(String text, boolean script) {
        if (text.indexOf(MARK) < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            boolean within = at > 0
                    && at + 1 < text.length()
                    && WordSequence.isPart(text.charAt(at - 1))
                    && WordSequence.isPart(text.charAt(at + 1));
            if (text.charAt(at) != MARK || !(script || within || at == 0)) {
                plain.append(text.charAt(at));
            }
        }
        return plain.toString();
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
        boolean dialog = lesson.page().kind() == PageKind.DIALOG;
        boolean followed = dialog
                ? script(body).read(body)
                : new LessonWords(text, text.length(), addedFences, speakers, source).read(body);
        if (!followed) {
            return;
        }
        JoinedWords joined = JoinedWords.inTitle(text, body, source);
        Comparison comparison =
                new Comparison(source, model, word -> speakers.calls(word) || dialog && joined.contains(word));
        List<Loss> losses = comparison.losses();
        if (!losses.isEmpty()) {
            ReportedLines reported = new ReportedLines(diagnostics.asTold(), path);
            report(new UnexplainedLosses(text, source, comparison, reported).of(losses));
        }
        if (!speakers.isEmpty() && !hasOwnSigns() && !diagnostics.hasErrors()) {
            new Attribution(text, source, model, comparison)
                    .misattributed().stream().filter(turn -> !isGuessed(turn)).forEach(this::reportMisattribution);
        }
    }

    /** Whether the author was told that a label is read as text there, or the labels of a whole script in another way. */
    private boolean isGuessed(Loss turn) {
        int line = new LineCount(text).line(source.place(turn.from()));
        return diagnostics.asTold().stream()
                .filter(problem -> problem.path().equals(path))
                .anyMatch(problem -> problem.id().equals(CoreRule.DIALOG_MIXED.id())
                        || problem.id().equals(CoreRule.DIALOG_GUESS.id()) && problem.line() == line);
    }

    private ScriptWords script(int body) {
        String shape =
                lesson.conversation().map(script -> script.dialog().shape()).orElse("");
        ScannedText bare = new ScannedText(ScriptSyntax.blanked(text.text(), body, shape));
        return new ScriptWords(bare, bare.length(), speakers, source);
    }

    /** Whether an extension's format decides who speaks, and not the labels that we know. */
    private boolean hasOwnSigns() {
        return lesson.conversation()
                .map(script -> !script.dialog().signs().isEmpty())
                .orElse(false);
    }

    /** Front matter that can't be read was reported with the course's outline, and contributes no words. */
    private boolean isFrontMatterRead() {
        FrontMatter read = lesson.page().frontMatter();
        return !read.title().isEmpty()
                || !read.description().isEmpty()
                || !read.objectives().isEmpty();
    }

    private void report(List<Loss> losses) {
        for (Loss loss : losses.subList(0, Math.min(MOST, losses.size()))) {
            int words = loss.to() - loss.from();
            String more = words == 1 ? "1 word" : words + " words";
            warn(source.place(loss.from()), "«" + excerpt(loss) + "» is missing from the page (" + more + ")");
        }
        if (losses.size() > MOST) {
            warn(
                    source.place(losses.get(MOST).from()),
                    "from here on, words are missing in " + (losses.size() - MOST) + " more places");
        }
    }

    private void reportMisattribution(Loss turn) {
        warn(source.place(turn.from()), "«" + excerpt(turn) + "» is given to another speaker than its label names");
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
