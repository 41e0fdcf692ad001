package dev.courseware.deck;

import dev.courseware.text.Sentences;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a listing may be called by what stands in it, in languages that look like most do. */
final class CodeName {
    /** A heading of one line, or hardly more. */
    private static final int MOST = 70;

    private static final int LEAST_WORDS = 3;

    private static final Pattern FILE = Pattern.compile("[\\p{L}\\p{N}_./-]+\\.\\p{L}[\\p{L}\\p{N}]{0,5}");

    private static final Pattern COMMENT =
            Pattern.compile("\\s*(?:/\\*+|///*|#+(?=\\s)|--+|;+|%+)\\s*+(\\p{Lu}[^\\n{}<>@*]*+)(?:\\*/)?(?=\\n|$)");

    private static final Pattern KEYWORD = Pattern.compile(
            "\\s*(?:(?:pub|export|default|async|public|open|private)\\s++){0,4}+"
                    + "(?:def|func|function|fn|fun|sub|class|interface|record|enum|struct|trait)\\s+([\\p{L}_][\\w]*)\\b.*");

    /** A type, a name, what it is given, and no end of a statement behind. */
    private static final Pattern TYPED =
            Pattern.compile("\\s*+((?:[\\w<>\\[\\],.?*&]++\\s++){1,8})([a-z_]\\w*)\\s*\\([^;=]*");

    private static final Pattern PROMPT = Pattern.compile("\\s*[$>%]\\s+([\\p{L}./][^\\n]*)");

    private static final Set<String> STATEMENTS =
            Set.of("return", "new", "throw", "else", "await", "yield", "case", "delete", "goto", "in", "not");

    private CodeName() {}

    static boolean isFile(String title) {
        return FILE.matcher(title).matches();
    }

    /** The first sentence of the comment that a listing begins with, if it is short. */
    static Optional<String> purpose(String code, Sentences sentences) {
        Matcher comment = COMMENT.matcher(code);
        return Optional.of(comment)
                .filter(Matcher::lookingAt)
                .map(found -> sentences.first(found.group(1).strip()))
                .filter(text -> text.length() <= MOST && text.split("\\s+").length >= LEAST_WORDS)
                // What goes on in the next line isn't whole.
                .filter(text -> text.endsWith(".") || comment.group().endsWith("*/"));
    }

    /** What is typed first where a listing shows a shell's prompt, if it is short. */
    static Optional<String> command(String code) {
        return Optional.of(PROMPT.matcher(code))
                .filter(Matcher::lookingAt)
                .map(prompt -> prompt.group(1).strip())
                .filter(command -> command.length() <= MOST / 2);
    }

    /** The first function or type that is declared in a listing. */
    static Optional<String> declared(String code) {
        return code.lines().map(CodeName::name).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> name(String line) {
        Matcher keyword = KEYWORD.matcher(line);
        if (keyword.matches()) {
            return Optional.of(keyword.group(1));
        }
        Matcher typed = TYPED.matcher(line);
        boolean declares =
                typed.matches() && !STATEMENTS.contains(typed.group(1).split("\\s+")[0]);
        return declares ? Optional.of(typed.group(2)) : Optional.empty();
    }
}
