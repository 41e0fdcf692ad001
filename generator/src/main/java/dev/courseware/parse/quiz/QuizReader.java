package dev.courseware.parse.quiz;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Suggestion;
import dev.courseware.model.Answers;
import dev.courseware.model.Answers.Gaps;
import dev.courseware.model.Block;
import dev.courseware.model.Quiz;
import dev.courseware.model.Quiz.Kind;
import dev.courseware.parse.inline.ParseContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads {@code ::: quiz kind Title} with a question, answers, and what helps. */
public final class QuizReader {
    private static final int MOST_POINTS = 1000;
    private static final int MOST_TRIES = 20;

    private final ParseContext reading;

    public QuizReader(ParseContext reading) {
        this.reading = reading;
    }

    /** The kind that a word stands for. */
    public static Optional<Kind> kind(String word) {
        return Arrays.stream(Kind.values())
                .filter(kind -> name(kind).equals(word))
                .findFirst();
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Makes a quiz of what stands in it.
     *
     * @param blocks its content
     * @param gaps what may stand in the gaps that the content has, if it is a cloze
     * @param listings the code in it, if it is about code
     * @return empty where it isn't one, which is reported
     */
    public Optional<Quiz> read(
            QuizHead head, List<Block> blocks, List<List<String>> gaps, List<AskedListing> listings) {
        Optional<Kind> kind = kind(head.kind());
        if (kind.isEmpty()) {
            unknown(head);
            return Optional.empty();
        }
        Optional<Read> read = switch (kind.get()) {
            case CLOZE -> cloze(head, blocks, gaps);
            case CODE -> new PiecesReader(reading).read(head, blocks, listings);
            case LINES -> new LinesReader(reading).read(head, blocks, listings);
            case OPEN -> open(head, blocks);
            default -> listed(kind.get(), head, blocks);
        };
        if (read.isPresent() && read.get().parts().question().isEmpty()) {
            reading.report(
                    CoreRule.QUIZ_SYNTAX, head.at(), "this quiz has no question", "put the question above the answers");
        }
        return read.map(found -> quiz(kind.get(), head, found));
    }

    /** Whether code in a quiz of this kind is what is asked about. */
    public static boolean isAboutCode(String word) {
        return kind(word)
                .filter(kind -> kind == Kind.CODE || kind == Kind.LINES)
                .isPresent();
    }

    /**
     * What was found in a quiz, by what it is for.
     *
     * @param answers by the number of a draw; the same for all where no numbers are drawn
     */
    record Read(QuizParts parts, IntFunction<? extends Answers> answers) {
        Read(QuizParts parts, Answers answers) {
            this(parts, draw -> answers);
        }

        Answers first() {
            return answers.apply(0);
        }
    }

    private Optional<Read> open(QuizHead head, List<Block> blocks) {
        QuizParts parts = QuizParts.of(blocks, block -> false);
        if (parts.explanation().isEmpty()) {
            reading.report(
                    CoreRule.QUIZ_SYNTAX,
                    head.at(),
                    "this question has no answer to compare with",
                    "put a good one below it into «::: solution» … «:::»");
        }
        return Optional.of(new Read(parts, new Answers.OwnWords()));
    }

    private Optional<Read> listed(Kind kind, QuizHead head, List<Block> blocks) {
        AnswersReader reader = reader(kind);
        QuizParts parts = QuizParts.of(blocks, reader::holdsAnswers);
        if (parts.answers().isEmpty()) {
            reading.report(CoreRule.QUIZ_SYNTAX, head.at(), "this quiz has no answers", reader.expected());
            return Optional.empty();
        }
        Block listed = parts.answers().get();
        return Optional.of(
                reader instanceof AmountsReader amounts
                        ? new Read(parts, amounts.found(listed, head, reading)::at)
                        : new Read(parts, reader.read(listed, head, reading)));
    }

    private Optional<Read> cloze(QuizHead head, List<Block> blocks, List<List<String>> gaps) {
        if (gaps.isEmpty()) {
            reading.report(
                    CoreRule.QUIZ_SYNTAX,
                    head.at(),
                    "this text has no gaps",
                    "write what belongs into a gap as «[[answer]]»");
            return Optional.empty();
        }
        return Optional.of(new Read(QuizParts.of(blocks, block -> false), new Gaps(gaps)));
    }

    private static AnswersReader reader(Kind kind) {
        return switch (kind) {
            case SINGLE, MULTIPLE -> new ChoicesReader(kind);
            case TEXT -> new PhrasesReader();
            case NUMBER -> new AmountsReader();
            case ORDER -> new StepsReader();
            case MATCH -> new PairsReader();
            case POLL -> new OpinionsReader();
            case CLOZE, CODE, LINES, OPEN -> throw new IllegalArgumentException("no list of answers: " + kind);
        };
    }

    /** A question is known by its words as they were written, whatever is drawn. */
    private Quiz quiz(Kind kind, QuizHead head, Read read) {
        Optional<DrawnQuiz> drawn = reading.drawn().flatMap(numbers -> DrawnQuiz.of(head, read, numbers, reading));
        QuizParts parts = drawn.map(DrawnQuiz::parts).orElse(read.parts());
        if (head.attributes().values().containsKey(QuizHead.INDENT) && kind != Kind.CODE) {
            reading.report(
                    CoreRule.ATTRIBUTE_UNKNOWN,
                    head.at(),
                    "«indent» has no meaning for this kind of quiz",
                    "remove it; in «::: quiz code», indent=none says that indentation doesn't matter");
        }
        if (head.attributes().values().containsKey("shuffle") && kind != Kind.SINGLE && kind != Kind.MULTIPLE) {
            reading.report(
                    CoreRule.ATTRIBUTE_UNKNOWN,
                    head.at(),
                    "«shuffle» has no meaning for this kind of quiz",
                    "remove it; order, match and code are always shuffled");
        }
        return new Quiz(
                kind,
                head.id(),
                reading.inventory()
                        .questionName(QuestionName.of(
                                kind, head.title().plain(), read.parts().question())),
                head.number(),
                head.title(),
                count(head, "points", MOST_POINTS),
                count(head, "tries", MOST_TRIES),
                drawn.map(DrawnQuiz::draw),
                parts.question(),
                drawn.map(DrawnQuiz::answers).orElseGet(read::first),
                parts.hints(),
                parts.explanation(),
                head.attributes(),
                head.at());
    }

    /** A whole number that an attribute gives; 0 where it isn't there. */
    private int count(QuizHead head, String key, int most) {
        String written = head.attributes().value(key).orElse("0");
        int count = written.matches("[0-9]{1,4}") ? Integer.parseInt(written) : -1;
        if (count < 0 || count > most) {
            reading.report(
                    CoreRule.ATTRIBUTE_VALUE,
                    head.at(),
                    "«" + key + "=" + written + "» is not a number of " + key,
                    "write one from 1 to " + most);
        }
        return Math.max(0, Math.min(count, most));
    }

    private void unknown(QuizHead head) {
        List<String> known = Arrays.stream(Kind.values()).map(QuizReader::name).toList();
        String all = "known: " + String.join(", ", known);
        if (head.kind().isEmpty()) {
            reading.report(
                    CoreRule.QUIZ_SYNTAX,
                    head.kindAt(),
                    "this quiz doesn't say what kind it is",
                    "write «::: quiz single»; " + all);
            return;
        }
        String hint = Suggestion.didYouMean(head.kind(), known);
        reading.report(
                CoreRule.QUIZ_SYNTAX,
                head.kindAt(),
                "there is no kind of quiz «" + head.kind() + "»",
                hint.isEmpty() ? all : hint);
    }
}
