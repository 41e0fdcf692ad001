package dev.courseware.parse.block;

import dev.courseware.highlight.Highlighted;
import dev.courseware.highlight.Highlighter;
import dev.courseware.model.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Highlights a terminal session: what somebody typed at a prompt, and the answers. Prompts and answers get the classes
 * that Prism gives them in {@code shell-session}, so that the page can leave them out of what readers copy.
 */
final class SessionCode {
    private static final Set<String> SHELLS =
            Set.of("", "text", "bash", "sh", "zsh", "shell", "terminal", "cmd-session");
    private static final Set<String> PYTHON =
            Set.of("", "text", "python", "py", "python3", "pycon", "ipython", "doctest");
    private static final Set<String> POWERSHELL = Set.of("", "text", "powershell", "ps1", "pwsh", "ps");
    private static final Pattern PYTHON_PROMPT = Pattern.compile("(?:>>>|\\.\\.\\.)(?: |$)");
    /** Of Python's virtual environments and conda, which Prism's sessions don't know. */
    private static final Pattern NAMED_PROMPT = Pattern.compile(
            "\\([\\w.-]{1,60}\\) (?:[\\w.-]+@[\\w.-]+:\\S{0,200} ?)?[$#%>] |(?:[\\w.-]+@[\\w.-]+:\\S{0,200} ?)?[$%] ");

    /** With this a shell asks for the rest of a command. */
    private static final String MORE = "> ";

    /** What a shell reads up to a line with that word; of some of its forms Prism's sessions know nothing. */
    private static final Pattern HEREDOC =
            Pattern.compile("(?<!<)<<(-?)[ \t]{0,9}[\"'\\\\]?([A-Za-z_]\\w{0,60})[\"']?(?![\\w<])");

    private static final Pattern POWERSHELL_PROMPT = Pattern.compile("PS(?: [^>\n]{1,200})?>(?: |$)|>>(?: |$)");
    /** The blank behind a prompt is no more typed than the prompt is. */
    private static final Pattern BLANK =
            Pattern.compile("(<span class=\"token shell-symbol important\">[^<]*)</span> ");

    private final Highlighter highlighter;

    SessionCode(Highlighter highlighter) {
        this.highlighter = highlighter;
    }

    /** Whether code in a language that isn't known by this name is a session all the same. */
    static boolean knows(String language) {
        return language.equals("pycon") || language.equals("doctest") || language.equals("terminal");
    }

    /** Highlights code of any language; what is no session as the highlighter does it. */
    Highlighted highlight(String language, String code) {
        int start = 0;
        while (start < code.length() && code.charAt(start) == '\n') {
            start++;
        }
        if (PYTHON.contains(language) && code.startsWith(">>> ", start)) {
            return typed("python", PYTHON_PROMPT, code);
        }
        if (POWERSHELL.contains(language)
                && POWERSHELL_PROMPT.matcher(code).region(start, code.length()).lookingAt()) {
            return typed("powershell", POWERSHELL_PROMPT, code);
        }
        boolean session = SHELLS.contains(language) || language.equals("console") || language.equals("shell-session");
        if (session
                && (code.startsWith("(", start)
                        || code.contains("<<") && HEREDOC.matcher(code).find())
                && NAMED_PROMPT.matcher(code).region(start, code.length()).lookingAt()) {
            return typed("bash", NAMED_PROMPT, code);
        }
        boolean shell = SHELLS.contains(language) && code.startsWith("$ ", start);
        Highlighted lines = highlighter.highlight(shell ? "shell-session" : language, code);
        return new Highlighted(withTypedBlanks(lines.lines()), lines.complete());
    }

    private static List<String> withTypedBlanks(List<String> lines) {
        List<String> changed = new ArrayList<>(lines);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).contains("shell-symbol")) {
                changed.set(i, BLANK.matcher(changed.get(i)).replaceAll("$1 </span>"));
            }
        }
        return changed;
    }

    private Highlighted typed(String language, Pattern prompt, String code) {
        List<String> written = List.of(code.split("\n", -1));
        StringBuilder commands = new StringBuilder();
        List<Integer> prompts = new ArrayList<>();
        boolean goesOn = false;
        int heredocEnd = -1;
        for (int i = 0; i < written.size(); i++) {
            String line = written.get(i);
            if (i <= heredocEnd) {
                boolean asked = written.get(heredocEnd).startsWith(MORE) && (line + " ").startsWith(MORE);
                int from = asked ? Math.min(MORE.length(), line.length()) : 0;
                prompts.add(from);
                commands.append(line, from, line.length()).append('\n');
                continue;
            }
            Matcher start = prompt.matcher(line);
            boolean prompted = start.lookingAt();
            boolean command = prompted || goesOn;
            int from = prompted ? start.end() : goesOn && line.startsWith(MORE) ? MORE.length() : goesOn ? 0 : -1;
            prompts.add(from);
            if (command) {
                commands.append(line, from, line.length()).append('\n');
            }
            goesOn = command && line.endsWith("\\");
            heredocEnd = command && language.equals("bash") ? heredocEnd(written, i) : -1;
        }
        Highlighted highlighted = highlighter.highlight(language, commands.toString());
        List<String> lines = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < written.size(); i++) {
            String line = written.get(i);
            int end = prompts.get(i);
            if (end >= 0) {
                lines.add((end == 0 ? "" : token("shell-symbol important", line.substring(0, end)))
                        + highlighted.lines().get(next++));
            } else {
                lines.add(line.isEmpty() ? "" : token("output", line));
            }
        }
        return new Highlighted(lines, highlighted.complete());
    }

    /** The number of the line that ends what a shell reads from a line on; -1 if it reads nothing, or never ends. */
    private static int heredocEnd(List<String> lines, int opening) {
        Matcher heredoc = HEREDOC.matcher(lines.get(opening));
        if (!heredoc.find()) {
            return -1;
        }
        for (int i = opening + 1; i < lines.size(); i++) {
            String line = lines.get(i).startsWith(MORE) ? lines.get(i).substring(MORE.length()) : lines.get(i);
            if ((heredoc.group(1).isEmpty() ? line : line.strip()).equals(heredoc.group(2))) {
                return i;
            }
        }
        return -1;
    }

    private static String token(String kind, String text) {
        return "<span class=\"token " + kind + "\">" + Html.text(text) + "</span>";
    }
}
