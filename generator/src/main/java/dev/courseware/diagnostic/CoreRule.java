package dev.courseware.diagnostic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every rule and promise of courseware itself, in the order in which WRITING.md lists them. */
public enum CoreRule implements Rule {
    LINK_DEAD(Kind.RULE, Severity.ERROR, "A link leads to a page or file of the course that is there"),
    LINK_ANCHOR(Kind.RULE, Severity.ERROR, "A link to a place on a page finds that place"),
    LINK_EMPTY(Kind.RULE, Severity.WARNING, "A link has words and an address"),
    LINK_TEXT(Kind.RULE, Severity.WARNING, "The words of a link say where it leads"),
    LINK_DOUBTFUL(Kind.RULE, Severity.WARNING, "What looks like a link is read as one"),
    LINK_FOREIGN(
            Kind.RULE, Severity.INFO, "A link is written relative to its own file, so that it works elsewhere too"),
    LINK_EXTERNAL(
            Kind.RULE, Severity.WARNING, "A link to another site finds a page there, if somebody asks for that check"),
    LINK_MOVED(Kind.RULE, Severity.INFO, "A link to another site has the address that its page has now"),
    ID_DUPLICATE(Kind.RULE, Severity.ERROR, "An id is used once on a page"),
    FOOTNOTE_UNKNOWN(Kind.RULE, Severity.ERROR, "A footnote that is referred to exists"),
    FOOTNOTE_UNUSED(Kind.RULE, Severity.WARNING, "A footnote is referred to"),
    TERM_UNKNOWN(Kind.RULE, Severity.ERROR, "A term in double brackets is in the glossary"),
    TERM_DUPLICATE(Kind.RULE, Severity.ERROR, "The glossary defines a term once"),
    TERM_AS_TEXT(Kind.RULE, Severity.INFO, "Double brackets that are shown as text are meant as text"),
    GLOSSARY_EMPTY(Kind.RULE, Severity.WARNING, "The glossary has terms"),
    DEFINITION_STRAY(Kind.RULE, Severity.WARNING, "A line that begins with a colon explains a term"),

    IMAGE_ALT(Kind.RULE, Severity.ERROR, "An image, video or sound has words for those who can't see or hear it"),
    IMAGE_MISSING(Kind.RULE, Severity.ERROR, "An image that is shown is there"),
    IMAGE_LARGE(Kind.RULE, Severity.WARNING, "A large image gets smaller copies for small screens"),
    IMAGE_DARK(Kind.RULE, Severity.WARNING, "An image for dark pages is named after the one whose place it takes"),
    IMAGE_FORMAT(Kind.RULE, Severity.WARNING, "The image for previews has a format that they can show"),
    FONTS_SCRIPT(Kind.RULE, Severity.WARNING, "The fonts that course.yml names have the letters of its language"),
    MEDIA_PLACE(Kind.RULE, Severity.ERROR, "A video or a sound stands in a paragraph of its own"),
    MEDIA_CAPTIONS(Kind.RULE, Severity.WARNING, "A video or a sound has captions or a transcript"),
    DIAGRAM_ALT(Kind.RULE, Severity.ERROR, "A diagram or chart has words for those who can't see it"),
    DIAGRAM_TITLE(Kind.RULE, Severity.WARNING, "A diagram has a description beyond its own labels"),
    DIAGRAM_KIND(Kind.RULE, Severity.WARNING, "A diagram is of a kind that can be drawn"),

    HEADING_ORDER(Kind.RULE, Severity.INFO, "A heading is one level below the one that it belongs to"),
    HEADING_EMPTY(Kind.RULE, Severity.WARNING, "A heading has words"),
    CONTAINER_UNKNOWN(Kind.RULE, Severity.ERROR, "A container has a name that is known"),
    CALLOUT_UNKNOWN(Kind.RULE, Severity.WARNING, "A quotation that begins like a callout is one"),
    CLASS_UNKNOWN(Kind.RULE, Severity.WARNING, "The class of a division means something"),
    TITLE_UNSEEN(Kind.RULE, Severity.WARNING, "A title is given where it is shown"),
    ATTRIBUTE_UNKNOWN(Kind.RULE, Severity.WARNING, "An attribute has a meaning where it stands"),
    KEY_UNKNOWN(Kind.RULE, Severity.WARNING, "A key in course.yml or front matter has a meaning"),
    TABLE_ROW(Kind.RULE, Severity.WARNING, "A table's rows have as many cells as its head"),
    CODE_LANGUAGE(Kind.RULE, Severity.WARNING, "Code is in a language that can be highlighted"),
    CODE_HIGHLIGHTING(Kind.RULE, Severity.WARNING, "Code is simple enough to be highlighted whole"),
    CODE_DIFF(Kind.RULE, Severity.WARNING, "Each line of a change says whether it is added, removed or kept"),
    FORMULA_DOUBTFUL(Kind.RULE, Severity.WARNING, "What stands between dollar signs is a formula"),
    FOREIGN_SYNTAX(Kind.RULE, Severity.WARNING, "The text holds no syntax of other tools"),
    HTML_UNBALANCED(Kind.RULE, Severity.WARNING, "HTML closes the elements that it opens, and no others"),
    HTML_AS_TEXT(Kind.RULE, Severity.INFO, "Tags that are shown as words are meant as words"),
    OBJECTIVE_UNKNOWN(Kind.RULE, Severity.ERROR, "The objective that a quiz or exercise serves is there"),
    OBJECTIVE_UNPRACTISED(Kind.RULE, Severity.WARNING, "Something practises each objective that has a name"),
    PRACTICE_AIMLESS(
            Kind.RULE, Severity.INFO, "Where objectives have names, each quiz and exercise says which one it serves"),
    QUIZ_SHUFFLE(Kind.RULE, Severity.WARNING, "No answer names others by their places, which are shuffled"),
    MODEL_UNDEFINED(Kind.RULE, Severity.WARNING, "What a model shows at first is defined"),
    LAB_LETTERS(Kind.RULE, Severity.WARNING, "A lab's picture has letters for the back row on slides"),
    READING_LOAD(Kind.RULE, Severity.INFO, "Sentences have at most 50 words, and paragraphs 180"),
    WORD_LOST(Kind.RULE, Severity.WARNING, "Every word of a source is on its page"),
    NOTES_ONLY(
            Kind.RULE, Severity.WARNING, "Most of a lesson's words are on its page, and not in notes for who speaks"),
    SLIDE_OVERFULL(Kind.RULE, Severity.WARNING, "What can't be divided fits on a slide"),
    LONG_DECK(Kind.RULE, Severity.INFO, "The slides that are made from a lesson are at most 60"),

    DIALOG_EMPTY(Kind.RULE, Severity.WARNING, "Somebody speaks in a script"),
    DIALOG_BODY(Kind.RULE, Severity.WARNING, "There is no text below front matter that names a script"),
    DIALOG_MIXED(Kind.RULE, Severity.WARNING, "A script is written in one way throughout"),
    DIALOG_SPEAKER(Kind.RULE, Severity.WARNING, "The speakers of a script are those of its cast, and more than one"),
    DIALOG_SILENT(Kind.RULE, Severity.WARNING, "A turn says something"),
    DIALOG_ANNOTATION(Kind.RULE, Severity.WARNING, "A mark in a script is of a known kind and stands below its turn"),
    DIALOG_UNCLOSED(Kind.RULE, Severity.WARNING, "What a script opens is closed again"),
    DIALOG_GUESS(Kind.RULE, Severity.INFO, "A script is clear enough to be read without guessing"),
    DIALOG_LEFT_OUT(Kind.RULE, Severity.INFO, "Nothing of a script is left out"),
    DIALOG_BALANCE(Kind.RULE, Severity.INFO, "No speaker says more than 80 % of a dialog's words"),
    DIALOG_LONG_TURNS(Kind.RULE, Severity.INFO, "No turn has more than 120 words"),
    DIALOG_UNANSWERED(Kind.RULE, Severity.WARNING, "A question in a dialog is answered"),
    DIALOG_UNFINISHED(Kind.RULE, Severity.WARNING, "An explanation that breaks off is completed later on"),
    DIALOG_MISCONCEPTIONS(Kind.RULE, Severity.WARNING, "A marked misconception is put right"),
    DIALOG_UNDERSTANDING(Kind.RULE, Severity.INFO, "A dialog ends with a check of understanding"),
    DIALOG_DEPTH(Kind.RULE, Severity.INFO, "At least a fifth of a dialog's questions ask how, why or what if"),
    DIALOG_TERMS(Kind.RULE, Severity.INFO, "A term of the glossary is explained before it is used"),
    WORDS_MISSING(Kind.RULE, Severity.INFO, "The interface has all its words in the language of the course"),
    WORDS_UNKNOWN(Kind.RULE, Severity.WARNING, "A file of words has the names and placeholders of the interface"),
    THEME_UNUSED(Kind.RULE, Severity.WARNING, "A file of the course's own theme is used"),
    HISTORY_SHORT(Kind.RULE, Severity.INFO, "Of pages that tell when they were changed, the history is there"),
    EXTENSION_FAILED(Kind.RULE, Severity.WARNING, "What a jar among the plugin's dependencies adds can be used"),
    CHECK_UNKNOWN(Kind.RULE, Severity.WARNING, "A check that is set or ignored exists"),
    IGNORE_IDLE(Kind.RULE, Severity.WARNING, "A mark that ignores a check has something to ignore"),

    COURSE_LAYOUT(Kind.PROMISE, Severity.ERROR, "The course's files are where they are expected"),
    FILE_UNREADABLE(Kind.PROMISE, Severity.ERROR, "Every file of the course can be read, as UTF-8 if it is text"),
    FILE_CHANGED(Kind.PROMISE, Severity.ERROR, "No file of the course is changed while the course is being built"),
    FILE_MISSING(Kind.PROMISE, Severity.ERROR, "A file that a lesson includes, and the named part of it, exist"),
    FILE_REFUSED(Kind.PROMISE, Severity.ERROR, "Only files that are safe to read and to show become part of the site"),
    ADDRESS_TAKEN(Kind.PROMISE, Severity.ERROR, "No two sources become the same file of the site"),
    PATH_OUTSIDE(Kind.PROMISE, Severity.ERROR, "No path leads out of the course"),
    RESOURCE_REMOTE(Kind.PROMISE, Severity.ERROR, "A page loads nothing from elsewhere"),
    LINK_SCHEME(Kind.PROMISE, Severity.ERROR, "A link leads to a page, a mailbox or a telephone, and runs nothing"),
    LIMIT(Kind.PROMISE, Severity.ERROR, "No source makes a build run without end"),
    HTML_UNSAFE(Kind.PROMISE, Severity.WARNING, "HTML that could harm readers is not in the site"),
    CLASS_RESERVED(Kind.PROMISE, Severity.WARNING, "No author's class triggers the theme's own scripts"),
    SVG_FILTERED(Kind.PROMISE, Severity.WARNING, "An SVG image holds nothing but what is drawn"),
    DIAGRAM_FILTERED(Kind.PROMISE, Severity.WARNING, "A diagram reads no files and loads nothing"),
    UNSAFE_CHARACTER(
            Kind.PROMISE, Severity.WARNING, "No invisible character makes text look different from what it is"),
    YAML_SYNTAX(Kind.PROMISE, Severity.ERROR, "course.yml and front matter can be read"),
    SETTING_VALUE(Kind.PROMISE, Severity.ERROR, "A key in course.yml or front matter has a value that it takes"),
    ATTRIBUTE_VALUE(Kind.PROMISE, Severity.ERROR, "An attribute has a value that it takes"),
    CONTAINER_SYNTAX(Kind.PROMISE, Severity.ERROR, "Containers end, and hold what they may hold"),
    DATA_SYNTAX(Kind.PROMISE, Severity.ERROR, "The data of a table or chart can be read and drawn"),
    CODE_MARKS(Kind.PROMISE, Severity.ERROR, "The marks in code and the list that explains them belong together"),
    DEFINITION_SYNTAX(Kind.PROMISE, Severity.ERROR, "A term and its meaning can be told apart"),
    DIAGRAM_SYNTAX(Kind.PROMISE, Severity.ERROR, "A diagram can be drawn"),
    FORMULA_SYNTAX(Kind.PROMISE, Severity.ERROR, "A formula can be read"),
    MODEL_SYNTAX(Kind.PROMISE, Severity.ERROR, "A model's quantities and formulas can be read and computed"),
    LAB_SCRIPT(
            Kind.PROMISE, Severity.ERROR, "A lab's scripts are written in what two engines understand alike, and end"),
    LAB_SYNTAX(Kind.PROMISE, Severity.ERROR, "A lab gets values that it takes"),
    QUIZ_SYNTAX(Kind.PROMISE, Severity.ERROR, "A quiz has a kind, a question and answers that can be marked"),
    DIALOG_SYNTAX(Kind.PROMISE, Severity.ERROR, "A script's JSON or captions can be read"),
    DIALOG_EXCERPT(Kind.PROMISE, Severity.ERROR, "A dialog within a lesson names turns that the script has"),
    THEME_BROKEN(Kind.PROMISE, Severity.ERROR, "The theme is there, and its templates and files can be used"),
    PROMISE_KEPT(Kind.PROMISE, Severity.WARNING, "No promise is changed or ignored"),
    OUTPUT_UNWRITABLE(Kind.PROMISE, Severity.ERROR, "The site can be written");

    private final String id;
    private final Kind kind;
    private final Severity level;
    private final String purpose;

    CoreRule(Kind kind, Severity level, String purpose) {
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.kind = kind;
        this.level = level;
        this.purpose = purpose;
    }

    /** The rule or promise that has an id. */
    public static Optional<CoreRule> of(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Severity level() {
        return level;
    }

    @Override
    public String purpose() {
        return purpose;
    }
}
