package dev.courseware.parse.inline;

import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Where a link leads or an image is.
 *
 * @param url as written
 * @param title what is shown when it is pointed at, or empty
 */
public record LinkTarget(BasedSequence url, BasedSequence title) {

    /** Reads the target; since addresses may have blanks, Flexmark takes a title in round brackets for a part of them. */
    public static LinkTarget of(InlineLinkNode node) {
        BasedSequence url = node.getUrl();
        int blank = url.indexOf(' ');
        boolean title = blank > 0 && url.indexOf(" (") == blank && url.endsWith(")");
        return title && node.getTitle().isEmpty() && node.getUrlOpeningMarker().isEmpty()
                ? new LinkTarget(url.subSequence(0, blank), url.subSequence(blank + 2, url.length() - 1))
                : new LinkTarget(url, node.getTitle());
    }
}
