package dev.courseware.parse.dialog.line;

/** How what somebody says is written down. */
public enum Wording {
    /** By an author, who may mark words up. */
    MARKDOWN,
    /** By a speech service or for a caption: each character is what it is. */
    PLAIN
}
