package dev.courseware.model;

import java.util.List;

/**
 * A page as the rest of the course knows it.
 *
 * @param source its file, relative to the course, or empty where a folder has no {@code index.md}
 * @param address its place in the site without suffix, {@code foundations/why-distributed}
 * @param kind what it is
 * @param title its title as plain text
 * @param frontMatter what its author declared
 */
public record PageRef(String source, String address, PageKind kind, String title, FrontMatter frontMatter) {

    /** The page's file in the site. */
    public String file() {
        return address + (kind == PageKind.DECK ? ".slides.html" : ".html");
    }

    /** The file of the deck made from it. */
    public String deckFile() {
        return address + ".slides.html";
    }

    /** The file of the deck's linear twin. */
    public String linearFile() {
        return address + ".slides-linear.html";
    }

    /** What the files of its transcripts end in, for a dialog; else nothing. */
    public List<String> transcripts() {
        return kind == PageKind.DIALOG ? List.of("txt", "vtt", "json", "fountain", "speech.txt") : List.of();
    }

    /** The file of a transcript, {@code vtt} and the like being its suffix. */
    public String transcriptFile(String suffix) {
        return address + "." + suffix;
    }

    /** The file of the deck's handout. */
    public String handoutFile() {
        return address + ".handout.html";
    }

    /** Whether a deck is made from it. */
    public boolean hasDeck() {
        return switch (kind) {
            case HOME, UNIT, GLOSSARY, MADE -> false;
            case LESSON, DIALOG -> frontMatter.slides();
            case DECK -> true;
        };
    }
}
