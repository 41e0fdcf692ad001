package dev.courseware.check.reading;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Prose;
import dev.courseware.text.Sentences;
import dev.courseware.text.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reports sentences and paragraphs that are too long. Guides to plain language recommend 15 to 20 words a sentence on
 * average and 25 at most (GOV.UK, plainlanguage.gov); only what is far beyond that is reported, so that reports are
 * rarely wrong.
 */
final class ReadingLoad {
    private static final int LONGEST_SENTENCE = 50;
    private static final int LONGEST_PARAGRAPH = 180;

    /** Languages in which each character counts as a word, while a word has about two. */
    private static final List<String> SIGNS = List.of("zh", "ja");

    private final Sentences sentences;
    private final int factor;

    ReadingLoad(String language) {
        sentences = Sentences.in(language);
        factor = SIGNS.contains(language.split("-", 2)[0]) ? 2 : 1;
    }

    void check(Prose text, String path, Diagnostics diagnostics) {
        String words = text.text();
        if (words.length() < 2 * LONGEST_SENTENCE) {
            return;
        }
        Blanks blanks = Blanks.of(words);
        // Most paragraphs are short, which is cheaply found out by counting their spaces.
        boolean mayBeLong = factor > 1 ? words.length() >= 2 * LONGEST_SENTENCE : blanks.mayBeLong();
        if (!mayBeLong) {
            return;
        }
        int count = Words.count(words);
        if (count > LONGEST_PARAGRAPH * factor) {
            tell(text, path, "this paragraph has " + count + " words", "make two or more of it", diagnostics);
        }
        if (count <= LONGEST_SENTENCE * factor || factor == 1 && !blanks.mayHoldLongSentence()) {
            return;
        }
        for (String sentence : sentences.of(words)) {
            int length = Words.count(sentence);
            if (length > LONGEST_SENTENCE * factor) {
                tell(
                        text,
                        path,
                        "the sentence «" + start(sentence.strip()) + "» has " + length + " words",
                        "make two of it, or a list",
                        diagnostics);
            }
        }
    }

    /**
     * The number of spaces in a text, by which the number of its words is estimated.
     *
     * @param betweenStops the most between two full stops, question marks or exclamation marks
     */
    private record Blanks(int all, int betweenStops) {
        boolean mayBeLong() {
            return all >= LONGEST_PARAGRAPH * 3 / 4 || mayHoldLongSentence();
        }

        /** A sentence beyond the limit nearly always has many words between two stops. */
        boolean mayHoldLongSentence() {
            return all >= LONGEST_SENTENCE && betweenStops > LONGEST_SENTENCE / 2;
        }

        static Blanks of(String text) {
            int all = 0;
            int run = 0;
            int longest = 0;
            // UTF-8 bytes suffice, since these characters are ASCII, and the JVM reads an array faster than a text.
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            for (byte c : bytes) {
                if (c == ' ') {
                    all++;
                    run++;
                    longest = Math.max(longest, run);
                } else if (c == '.' || c == '?' || c == '!') {
                    run = 0;
                }
            }
            return new Blanks(all, longest);
        }
    }

    private static void tell(Prose text, String path, String message, String hint, Diagnostics diagnostics) {
        diagnostics.report(
                CoreRule.READING_LOAD,
                path,
                text.position().line(),
                text.position().column(),
                message,
                hint);
    }

    private static String start(String sentence) {
        int end = sentence.offsetByCodePoints(0, Math.min(40, sentence.codePointCount(0, sentence.length())));
        return end == sentence.length() ? sentence : sentence.substring(0, end).stripTrailing() + "…";
    }
}
