package dev.courseware.model;

/** What a source becomes. */
public enum PageKind {
    HOME,
    UNIT,
    LESSON,
    DIALOG,
    DECK,
    GLOSSARY,
    /** Made of what other pages say: tags, key points, everything on one page. */
    MADE
}
