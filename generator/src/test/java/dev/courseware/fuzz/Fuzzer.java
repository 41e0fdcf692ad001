package dev.courseware.fuzz;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Tries a seed's cases: each a course and some code; one in so many a course that grows. */
final class Fuzzer {
    private static final int GROWING = 8;

    private final CodeJudge codeJudge = new CodeJudge();
    private final CodeMaker codes = new CodeMaker(codeJudge.languages());
    private final CaseMaker cases;
    private final GrowthMaker growing;
    private final Oracle oracle;
    private final Growth growth;

    /**
     * What was found wrong.
     *
     * @param tried what it was found with
     * @param faults one line each, at least one
     * @param judge says what is wrong with another case, so that this one can be made smaller
     */
    record Find(Case tried, List<String> faults, Function<Case, List<String>> judge) {}

    /** @param folder may be filled and cleared */
    Fuzzer(long seed, Path folder) {
        this.cases = new CaseMaker(seed, codes);
        this.growing = new GrowthMaker(cases, codes);
        this.oracle = new Oracle(folder);
        this.growth = new Growth(folder.resolve("growth"));
    }

    Case made(long number) {
        return cases.make(number);
    }

    Optional<Find> course(long number) {
        Case made = made(number);
        List<String> faults = oracle.faults(made);
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of(new Find(made, faults, smaller -> oracle.faultsLike(faults.get(0), smaller)));
    }

    /** A hash of the site that the last course gave, or nothing if it gave none. */
    String hash() {
        return oracle.hash();
    }

    /** Tries the grammars in turn. */
    Optional<Find> code(long number) {
        List<String> languages = codeJudge.languages();
        String language = languages.get((int) (number % languages.size()));
        String path = String.format(Locale.ROOT, "code.%s", language);
        Case code = new Case(number, Map.of(path, codes.code(cases.dice(Long.MIN_VALUE / 2 + number))));
        return find(code, smaller -> codeJudge.faults(language, smaller.files().getOrDefault(path, "")));
    }

    boolean isGrowing(long number) {
        return number % GROWING == GROWING - 1;
    }

    Optional<Find> growth(long number) {
        Growing made = growing.make(number);
        Case small = made.of(2);
        return find(small, ignored -> growth.faults(made));
    }

    private static Optional<Find> find(Case tried, Function<Case, List<String>> judge) {
        List<String> faults = judge.apply(tried);
        return faults.isEmpty() ? Optional.empty() : Optional.of(new Find(tried, faults, judge));
    }
}
