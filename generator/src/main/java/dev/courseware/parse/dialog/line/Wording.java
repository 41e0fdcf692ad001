package dev.courseware.parse.dialog.line;

/** How speech is written down. */
public enum Wording {
    /** By an author, who may use markup. */
    MARKDOWN,
    /** By a speech service or as a caption: each character stands for itself. */
    PLAIN
}
