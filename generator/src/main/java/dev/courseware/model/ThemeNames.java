package dev.courseware.model;

import java.util.Set;

/**
 * The names that belong to themes. Their ids have a sign that no id of an author's can have, whether it is made of a
 * heading's words or written in braces; so a heading «Help» never stands where a script looks for its dialog. Classes
 * that scripts, reveal.js or the layout act on are not for authors either.
 */
public final class ThemeNames {
    /** Stands in each id of a theme's, mostly in front: {@code @overview}, {@code quiz-1@title}. */
    public static final char SIGN = '@';

    /** What reveal.js acts on begins with one of these as well. */
    private static final Set<String> BEGINNINGS = Set.of("r-", "scroll-", "navigate-", "reveal-", "search-", "slide-");

    private static final Set<String> CLASSES = Set.of(
            "address-ref",
            "addresses",
            "anchor",
            "answer-button",
            "aria-status",
            "as-slides",
            "asked",
            "attempt",
            "backdrop",
            "backgrounds",
            "badge",
            "bank",
            "bank-bar",
            "bar-link",
            "beads",
            "beat",
            "black",
            "by-day",
            "chart",
            "choices",
            "code-line",
            "code-mark",
            "compared",
            "contents",
            "control-ends",
            "controls",
            "copy",
            "course-nav",
            "course-title",
            "cue",
            "current-fragment",
            "deck-bar",
            "deck-status",
            "diagram",
            "diagram-frame",
            "dialog",
            "direction",
            "dot",
            "drawer-head",
            "enlarge",
            "enlarged",
            "enlarges",
            "enlarging",
            "enter-fullscreen",
            "facts",
            "foot",
            "footnotes",
            "forget",
            "formula",
            "fragment",
            "fragmented",
            "frame",
            "future",
            "go-on",
            "hangs",
            "in-the-dark",
            "judge",
            "lab-actions",
            "lab-bar",
            "lab-controls",
            "lab-empty",
            "lab-fault",
            "lab-log",
            "lab-picture",
            "lab-readings",
            "lab-sign",
            "lab-speed",
            "lab-stage",
            "lab-time",
            "lab-when",
            "later",
            "lessons",
            "listen",
            "listing",
            "logo",
            "meaning",
            "media",
            "mermaid",
            "misconception",
            "motif",
            "my-progress",
            "moved",
            "nav-link",
            "no-notes",
            "note-size",
            "notes",
            "of-others",
            "open-contents",
            "open-course",
            "overview",
            "own-part",
            "own-turn",
            "pad",
            "page-head",
            "page-tags",
            "pager",
            "past",
            "pause-overlay",
            "pdf-page",
            "picture",
            "playback",
            "player",
            "present",
            "print-it",
            "progress",
            "quiz",
            "quiz-bar",
            "resumes",
            "reveal",
            "search-open",
            "shape-4",
            "shape-6",
            "skip",
            "slide",
            "slide-number",
            "slides",
            "slideshow",
            "speaker-bar",
            "speaker-notes",
            "stack",
            "start",
            "stop",
            "tab",
            "tab-list",
            "tab-title",
            "tabs",
            "takeaways",
            "time-label",
            "timer",
            "to-slides",
            "transcripts",
            "trial",
            "trial-afterwards",
            "trial-aims",
            "trial-bar",
            "trial-body",
            "trial-controls",
            "trial-hint",
            "trial-panel",
            "trial-prediction",
            "trial-question",
            "trial-readings",
            "trial-said",
            "trial-share",
            "trial-stage",
            "trial-status",
            "trial-step",
            "trial-values",
            "turn",
            "turn-number",
            "turns",
            "unit",
            "unit-path",
            "units",
            "unseen",
            "veiled",
            "verdict",
            "visible",
            "ways");

    private ThemeNames() {}

    /** Whether an id is a theme's. */
    public static boolean isThemes(String id) {
        return id.indexOf(SIGN) >= 0;
    }

    /** The theme's own id for something that it calls by a name. */
    public static String id(String name) {
        return SIGN + name;
    }

    /** Whether a class means something to scripts or to the layout, so that no author may give it. */
    public static boolean isReserved(String className) {
        if (CLASSES.contains(className)) {
            return true;
        }
        int end = className.indexOf('-') + 1;
        return end > 0 && BEGINNINGS.stream().anyMatch(className::startsWith);
    }
}
