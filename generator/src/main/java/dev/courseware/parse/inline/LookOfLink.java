package dev.courseware.parse.inline;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/**
 * Distinguishes links from words in brackets where CommonMark can't, since addresses may contain spaces and links may
 * contain mistakes.
 */
final class LookOfLink {
    /** As long as any address; what is longer is text. */
    private static final int LONGEST = 300;

    private LookOfLink() {}

    /** Whether what was read as a link is words in brackets, for nothing in its address makes it one. */
    static boolean isWords(Link link) {
        BasedSequence url = LinkTarget.of(link).url();
        return url.indexOf(' ') >= 0 && link.getUrlOpeningMarker().isEmpty() && !isAddress(url);
    }

    /** What is defined under the words of such a link, which is a link for their sake then. */
    static Optional<Reference> defined(Link words) {
        ReferenceRepository references = Parser.REFERENCES.get(words.getDocument());
        return Optional.ofNullable(references.get(references.normalizeKey(words.getText())));
    }

    /** Whether words with blanks are meant as an address: they name a file, a folder or a place. */
    private static boolean isAddress(CharSequence words) {
        String address = words.toString().strip();
        int slash = address.lastIndexOf('/');
        int dot = address.lastIndexOf('.');
        int hash = address.lastIndexOf('#');
        boolean suffix =
                dot > 0 && dot > slash && isWord(address.substring(dot + 1, hash > dot ? hash : address.length()));
        return suffix || slash > 0 && address.charAt(slash - 1) != ' ' || hash == 0;
    }

    /**
     * The name by which words refer to an address that the file doesn't have: {@code [the words][name]}. Two pairs of
     * brackets with a letter each, or behind a word, are places in a list of lists.
     */
    static Optional<String> undefined(RefNode words) {
        String name = words.getReference().toString().strip();
        String shown = words.getText().toString().strip();
        BasedSequence text = words.getDocument().getChars();
        int start = words.getStartOffset();
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        boolean alone = !Character.isLetterOrDigit(before) && "_])".indexOf(before) < 0;
        boolean meant = isName(name) && isName(shown) && name.length() + shown.length() > 4;
        return alone && meant ? Optional.of(name) : Optional.empty();
    }

    private static boolean isName(String text) {
        return text.length() < LONGEST
                && text.chars().anyMatch(Character::isLetter)
                && !text.startsWith("@")
                && !text.startsWith("^")
                && !text.startsWith("!");
    }

    private static boolean isWord(String suffix) {
        return !suffix.isEmpty() && suffix.length() <= 5 && suffix.chars().allMatch(Character::isLetterOrDigit);
    }

    /**
     * The address behind words in brackets that were not read as a link though they were probably meant as one: a blank
     * before the address, or something in it that ends it too early.
     *
     * @param words the brackets
     */
    static Optional<String> slip(Node words) {
        BasedSequence text = words.getDocument().getChars();
        int at = words.getEndOffset();
        boolean blank = at < text.length() && text.charAt(at) == ' ';
        at += blank ? 1 : 0;
        if (at >= text.length() || text.charAt(at) != '(') {
            return Optional.empty();
        }
        int end = at + 1;
        while (end < text.length() && end - at < LONGEST && text.charAt(end) != ')' && text.charAt(end) != '\n') {
            end++;
        }
        String address = text.subSequence(at + 1, end).toString().strip();
        boolean closed = end < text.length() && text.charAt(end) == ')';
        boolean web = address.startsWith("https://") || address.startsWith("http://");
        boolean source = address.endsWith(".md") || address.contains(".md#") || address.contains(".md \"");
        boolean meant = closed && (web || source) && !(blank && address.contains(" "));
        return meant ? Optional.of(address) : Optional.empty();
    }
}
