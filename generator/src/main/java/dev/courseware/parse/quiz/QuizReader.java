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

/** Reads {@code ::: quiz kind Title} with a question, answers, and what helps. */
public final class QuizReader {
    private static final int MOST_POINTS = 1000;

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
     * @return empty where it isn't one, which is reported
     */
    public Optional<Quiz> read(QuizHead head, List<Block> blocks, List<List<String>> gaps) {
        Optional<Kind> kind = kind(head.kind());
        if (kind.isEmpty()) {
            unknown(head);
            return Optional.empty();
        }
        return kind.get() == Kind.CLOZE ? cloze(head, blocks, gaps) : listed(kind.get(), head, blocks);
    }

    private Optional<Quiz> listed(Kind kind, QuizHead head, List<Block> blocks) {
        AnswersReader reader = reader(kind);
        QuizParts parts = QuizParts.of(blocks, reader::holdsAnswers);
        if (parts.answers().isEmpty()) {
            reading.report(CoreRule.QUIZ_SYNTAX, head.at(), "this quiz has no answers", reader.expected());
            return Optional.empty();
        }
        if (parts.question().isEmpty()) {
            reading.report(
                    CoreRule.QUIZ_SYNTAX, head.at(), "this quiz has no question", "put the question above the answers");
        }
        Answers answers = reader.read(parts.answers().get(), head, reading);
        return Optional.of(quiz(kind, head, parts, answers));
    }

    private Optional<Quiz> cloze(QuizHead head, List<Block> blocks, List<List<String>> gaps) {
        if (gaps.isEmpty()) {
            reading.report(
                    CoreRule.QUIZ_SYNTAX,
                    head.at(),
                    "this text has no gaps",
                    "write what belongs into a gap as «[[answer]]»");
            return Optional.empty();
        }
        return Optional.of(quiz(Kind.CLOZE, head, QuizParts.of(blocks, block -> false), new Gaps(gaps)));
    }

    private static AnswersReader reader(Kind kind) {
        return switch (kind) {
            case SINGLE, MULTIPLE -> new ChoicesReader(kind);
            case TEXT -> new PhrasesReader();
            case NUMBER -> new AmountsReader();
            case ORDER -> new StepsReader();
            case MATCH -> new PairsReader();
            case CLOZE -> throw new IllegalArgumentException("a cloze has its answers in its text");
        };
    }

    private Quiz quiz(Kind kind, QuizHead head, QuizParts parts, Answers answers) {
        if (head.attributes().values().containsKey("shuffle") && kind != Kind.SINGLE && kind != Kind.MULTIPLE) {
            reading.report(
                    CoreRule.ATTRIBUTE_UNKNOWN,
                    head.at(),
                    "«shuffle» has no meaning for this kind of quiz",
                    "remove it; order and match are always shuffled");
        }
        return new Quiz(
                kind,
                head.id(),
                reading.inventory()
                        .questionName(QuestionName.of(kind, head.title().plain(), parts.question())),
                head.number(),
                head.title(),
                points(head),
                parts.question(),
                answers,
                parts.hints(),
                parts.explanation(),
                head.attributes(),
                head.at());
    }

    private int points(QuizHead head) {
        String written = head.attributes().value("points").orElse("0");
        int points = written.matches("[0-9]{1,4}") ? Integer.parseInt(written) : -1;
        if (points < 0 || points > MOST_POINTS) {
            reading.report(
                    CoreRule.ATTRIBUTE_VALUE,
                    head.at(),
                    "«points=" + written + "» is not a number of points",
                    "write one from 1 to 1000");
        }
        return Math.max(0, points);
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
