package dev.courseware.fuzz;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sees that words which stand in a lesson's text, and times which a script gives, stand somewhere in the site. Those are
 * looked for that {@link #word} and {@link #time} make, since where other words go is the word check's business.
 */
final class MarkJudge {
    private static final Pattern MARK = Pattern.compile("zq\\d+k|\\d\\d:\\d\\d\\.\\d{3}");

    private static final Pattern QUOTES = Pattern.compile("(?:> )+");

    /** How many lines above a mark a diagnostic may stand that tells of it. */
    private static final int NEAR = 3;

    private final Case tried;
    private final List<Diagnostic> told;
    private final Map<String, String> site;

    /**
     * @param told what the build said of the course
     * @param site path to content, one byte a letter
     */
    MarkJudge(Case tried, List<Diagnostic> told, Map<String, String> site) {
        this.tried = tried;
        this.told = told;
        this.site = site;
    }

    /** A word that nobody else writes. */
    static String word(Dice dice) {
        return "zq" + dice.below(1_000_000) + "k";
    }

    /** A time below an hour, later than the one before. @param count how many there were before */
    static String time(Dice dice, int count) {
        return String.format(Locale.ROOT, "%02d:%02d.%03d", count / 10, count % 10 * 6, dice.below(1000));
    }

    /** What is wrong, one line each; empty if nothing is. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        String written = written();
        tried.files().forEach((path, text) -> {
            if (path.endsWith(".md") || path.endsWith(".txt")) {
                List<String> lines = text.lines().toList();
                int number = 0;
                for (String line : lines) {
                    number++;
                    for (MatchResult mark : MARK.matcher(line).results().toList()) {
                        if (!written.contains(mark.group()) && !isTold(path, number, lines)) {
                            faults.add(path + ":" + number + ": the site lacks " + mark.group());
                        }
                    }
                }
            }
        });
        return faults;
    }

    private boolean isTold(String path, int number, List<String> lines) {
        return told.stream()
                .anyMatch(each -> each.path().equals(path)
                        && each.line() <= number
                        && each.line() >= number - NEAR
                        && !(isAround(each) && isQuotedIn(each, number, lines)));
    }

    /** Whether it is told of text before or behind a dialog; quotations are no part of that. */
    private static boolean isAround(Diagnostic problem) {
        return problem.id().equals(CoreRule.DIALOG_LEFT_OUT.id());
    }

    /** Whether a line is a quotation in the dialog of which is told; all of that may itself stand in a quotation. */
    private static boolean isQuotedIn(Diagnostic problem, int number, List<String> lines) {
        int around = problem.line() == 0 ? 0 : quotes(lines.get(problem.line() - 1));
        return quotes(lines.get(number - 1)) > around;
    }

    private static int quotes(String line) {
        Matcher marks = QUOTES.matcher(line);
        return marks.lookingAt() ? marks.group().replace(" ", "").length() : 0;
    }

    private String written() {
        StringBuilder written = new StringBuilder();
        site.forEach((path, content) -> {
            if (!path.startsWith("assets/")) {
                written.append(new String(content.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
            }
        });
        return written.toString();
    }
}
