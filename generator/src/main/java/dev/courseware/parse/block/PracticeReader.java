package dev.courseware.parse.block;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Attributes;
import dev.courseware.model.Bank;
import dev.courseware.model.Position;
import dev.courseware.model.Practice;
import dev.courseware.model.Practice.Question;
import dev.courseware.model.Practice.Served;
import dev.courseware.model.Quiz;
import dev.courseware.parse.inline.LinkResolver;
import dev.courseware.parse.inline.ParseContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Notes where learners do something, and what that serves: {@code {objective=parts}}, of another lesson
 * {@code {objective=../01-x.md#parts}}, several by spaces.
 */
final class PracticeReader {
    static final String OBJECTIVE = "objective";

    private final ParseContext reading;

    PracticeReader(ParseContext reading) {
        this.reading = reading;
    }

    /**
     * Notes practice that says in its attributes what it serves.
     *
     * @param number as the page counts it
     * @param anchor its id on the page
     */
    void note(Practice.Kind kind, int number, String anchor, Attributes attributes, Position at) {
        note(Practice.of(kind, number, anchor, List.of(), at), attributes.value(OBJECTIVE));
    }

    /**
     * Notes a model or a lab.
     *
     * @param aims whether there is something to reach, which a browser remembers
     */
    void note(Practice.Kind kind, String anchor, boolean aims, Attributes attributes, Position at) {
        List<Question> questions = aims ? List.of(new Question("#" + anchor, 0)) : List.of();
        note(Practice.of(kind, 0, anchor, questions, at), attributes.value(OBJECTIVE));
    }

    /** Notes a question; one that has no right answer is not among those to be answered rightly. */
    void note(Quiz quiz, Attributes attributes) {
        List<Question> judged = quiz.kind() == Quiz.Kind.POLL ? List.of() : List.of(question(quiz));
        note(
                Practice.of(Practice.Kind.QUIZ, quiz.number(), quiz.id(), judged, quiz.position()),
                attributes.value(OBJECTIVE));
    }

    /**
     * Notes a bank, which serves what its questions serve.
     *
     * @param names the objectives as they were written, of the bank and of its questions
     */
    void note(Bank bank, List<String> names) {
        List<Question> questions = bank.questions().stream()
                .filter(quiz -> quiz.kind() != Quiz.Kind.POLL)
                .map(PracticeReader::question)
                .toList();
        Practice practice =
                new Practice(Practice.Kind.BANK, 0, bank.id(), questions, bank.asked(), List.of(), bank.position());
        note(practice, names.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", names)));
    }

    private static Question question(Quiz quiz) {
        return new Question(quiz.named() ? "#" + quiz.id() : quiz.asked(), quiz.points());
    }

    /** @param names the objectives as they were written, if any were */
    void note(Practice practice, Optional<String> names) {
        if (reading.source().equals(reading.page().source())) {
            List<Served> served =
                    names.map(written -> served(written, practice.position())).orElse(List.of());
            reading.inventory().practice(practice.serving(served));
        }
    }

    private List<Served> served(String names, Position at) {
        List<Served> served = new ArrayList<>();
        for (String name : names.strip().split("[\\s,]+")) {
            if (name.isEmpty()) {
                reading.report(
                        CoreRule.ATTRIBUTE_VALUE,
                        at,
                        "this practice names no objective",
                        "write the name of one, such as «parts» for «Compute the availability of parts {#parts}»");
            } else if (name.indexOf('#') < 0 && !name.endsWith(".md")) {
                served.add(new Served(reading.source(), name, at));
            } else {
                new LinkResolver(reading)
                        .place(name, at)
                        .ifPresent(place -> served.add(new Served(place.target(), place.anchor(), at)));
            }
        }
        return served;
    }

    /** The same attributes without what is read here. */
    static Attributes without(Attributes attributes) {
        if (!attributes.values().containsKey(OBJECTIVE)) {
            return attributes;
        }
        Map<String, String> values = new LinkedHashMap<>(attributes.values());
        values.remove(OBJECTIVE);
        return new Attributes(attributes.id(), attributes.classes(), values);
    }
}
