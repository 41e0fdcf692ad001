package dev.courseware.parse.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What containers are called, and what their names mean: our own names, and those under which other tools know the same
 * (Carpentries Workbench, Docusaurus, VitePress, Quarto, MkDocs, mdBook, MyST, Obsidian).
 */
public final class ContainerNames {
    public static final Set<String> CALLOUTS = Set.of(
            "note",
            "tip",
            "important",
            "warning",
            "caution",
            "example",
            "objectives",
            "prerequisites",
            "questions",
            "keypoints",
            "exercise",
            "discussion");
    public static final Set<String> DETAILS = Set.of("details", "hint", "solution");
    public static final Set<String> REGIONS = Set.of("slide", "page", "notes", "instructor");
    /** The word with which mdBook's plugin begins all its containers. */
    static final String ADMONISH = "admonish";
    /** All that need nothing of the course's own. */
    public static final Set<String> KNOWN = known();

    /** Those that say nothing of what they hold, so that a class beside them does. */
    private static final Set<String> GENERAL = Set.of("admonition", "callout", "alert");
    /** Callouts that may be folded; what a learner has to do or to know stays in sight. */
    private static final Set<String> FOLDING =
            Set.of("note", "tip", "important", "warning", "caution", "example", "discussion", "prerequisites");

    private static final List<String> PREFIXES = List.of("callout-", "admonition-", "alert-");
    private static final Map<String, String> OTHERS = others();

    private ContainerNames() {}

    /** Our name for what any of these tools calls so, in any case; empty for a name that nobody knows. */
    public static Optional<String> ours(String written) {
        if (KNOWN.contains(written)) {
            return Optional.of(written);
        }
        String name = written.toLowerCase(Locale.ROOT).replace('_', '-');
        for (String prefix : PREFIXES) {
            name = name.startsWith(prefix) ? name.substring(prefix.length()) : name;
        }
        return KNOWN.contains(name) ? Optional.of(name) : Optional.ofNullable(OTHERS.get(name));
    }

    /** The same for a callout or a folded box of other tools, whose hint is advice and hides nothing. */
    public static Optional<String> setApart(String written) {
        return written.equalsIgnoreCase("hint")
                ? Optional.of("tip")
                : ours(written).filter(name -> CALLOUTS.contains(name) || DETAILS.contains(name));
    }

    /** The same for what other tools write as a directive: also tabs. */
    static Optional<String> directive(String written) {
        return setApart(written).or(() -> ours(written).filter(name -> name.equals("tabs") || name.equals("tab")));
    }

    /** Whether a fence of ticks or tildes with these words behind it opens a container: {@code {note} Title}, {@code admonish tip}. */
    public static boolean isDirective(String info) {
        if (info.startsWith("{")) {
            int end = info.indexOf('}');
            return end > 0 && directive(info.substring(1, end).strip()).isPresent();
        }
        return info.equals(ADMONISH) || info.startsWith(ADMONISH + " ");
    }

    static boolean isGeneral(String written) {
        return GENERAL.contains(written.toLowerCase(Locale.ROOT));
    }

    /** Whether a callout of this name may be folded. */
    public static boolean folds(String name) {
        return FOLDING.contains(name);
    }

    private static Set<String> known() {
        Set<String> known = new TreeSet<>(Set.of(
                "bank", "columns", "column", "demo", "dialog", "lab", "model", "quiz", "tabs", "tab", "code-group"));
        known.addAll(CALLOUTS);
        known.addAll(DETAILS);
        known.addAll(REGIONS);
        return Set.copyOf(known);
    }

    private static Map<String, String> others() {
        Map<String, String> names = new HashMap<>();
        called(
                names,
                "note",
                "callout",
                "admonition",
                "alert",
                "info",
                "information",
                "seealso",
                "see-also",
                "abstract");
        called(names, "note", "summary", "tldr", "todo", "remark", "faq", "help", "quote", "cite", "testimonial");
        called(names, "note", "checklist", "secondary", "aside", "default", "primary", "light", "dark");
        called(names, "tip", "success", "check", "done", "advice", "best-practice", "recommendation");
        called(names, "warning", "warn", "attention", "alarm");
        called(names, "caution", "danger", "error", "bug", "failure", "fail", "missing", "critical");
        called(names, "important", "key", "remember", "essential");
        called(names, "example", "examples", "sample");
        called(names, "objectives", "objective", "goals", "learning-objectives", "outcomes", "learning-outcomes");
        called(names, "prerequisites", "prereq", "prereqs", "prerequisite", "requirements", "before-you-start");
        called(names, "keypoints", "keypoint", "key-points", "key-point", "takeaway", "takeaways", "key-takeaways");
        called(names, "exercise", "challenge", "challenges", "exercises", "activity", "task", "assignment", "practice");
        called(names, "discussion", "discuss", "question", "think");
        called(names, "details", "spoiler", "collapse", "collapsible", "dropdown", "accordion", "toggle", "expand");
        called(names, "hint", "hints");
        called(names, "solution", "solutions", "answer", "answers");
        called(names, "tabs", "tab-set");
        called(names, "tab", "tab-item");
        called(names, "instructor", "instructor-note", "instructor-notes");
        called(names, "notes", "speaker-notes", "presenter-notes");
        return Map.copyOf(names);
    }

    private static void called(Map<String, String> names, String ours, String... theirs) {
        for (String name : theirs) {
            names.put(name, ours);
        }
    }

    /** Whether a container's content is left out of the page. */
    public static boolean isHidden(String name) {
        return REGIONS.contains(name) && !name.equals("page");
    }
}
