package dev.courseware.model;

/** What a source becomes. */
public enum PageKind {
    HOME,
    UNIT,
    LESSON,
    DIALOG,
    DECK,
    GLOSSARY
}
