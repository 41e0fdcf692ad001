package dev.courseware.highlight;

/**
 * The start tag of a token's element.
 *
 * @param classes the token's own classes
 * @param title the text of its tooltip, escaped; null for most tokens
 */
record StartTag(String classes, String title) {
    void appendTo(StringBuilder html) {
        html.append("<span class=\"token ").append(classes).append('"');
        if (title != null) {
            html.append(" title=\"").append(title).append('"');
        }
        html.append('>');
    }
}
