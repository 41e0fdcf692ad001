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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
     * @param names the objectives as they were written, of the bank and of its questions, with the place of each
     */
    void note(Bank bank, Map<String, Position> names) {
        List<Question> questions = bank.questions().stream()
                .filter(quiz -> quiz.kind() != Quiz.Kind.POLL)
                .map(PracticeReader::question)
                .toList();
        Practice practice =
                new Practice(Practice.Kind.BANK, 0, bank.id(), questions, bank.asked(), List.of(), bank.position());
        note(practice, names);
    }

    private static Question question(Quiz quiz) {
        return new Question(quiz.named() ? "#" + quiz.id() : quiz.asked(), quiz.points());
    }

    /** @param names the objectives as they were written, if any were */
    void note(Practice practice, Optional<String> names) {
        note(
                practice,
                names.map(written -> Map.of(written, practice.position())).orElse(Map.of()));
    }

    private void note(Practice practice, Map<String, Position> names) {
        if (reading.source().equals(reading.page().source())) {
            Set<Served> served = new LinkedHashSet<>();
            names.forEach((written, at) -> serve(written, at, served));
            reading.inventory().practice(practice.serving(List.copyOf(served)));
        }
    }

    private void serve(String names, Position at, Set<Served> served) {
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
