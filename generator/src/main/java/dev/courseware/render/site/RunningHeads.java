package dev.courseware.render.site;

import dev.courseware.model.PageRef;
import dev.courseware.render.inline.PartLocation;
import java.util.List;

/**
 * A style sheet by which the sheets of each page of a printed course have that page's title at their head. It is a file,
 * since pages allow no style in themselves, and titles can't be taken from the text by any browser yet.
 */
final class RunningHeads {
    /** A title that is longer would run into the course's. */
    private static final int LONGEST = 70;

    private final String place;
    private final StringBuilder sheet = new StringBuilder("@media print {\n");
    private int count;

    RunningHeads(boolean rightToLeft) {
        place = rightToLeft ? "@top-left" : "@top-right";
    }

    /** Adds a page, or two that follow each other on one sheet. */
    void add(String title, List<PageRef> pages) {
        count++;
        sheet.append("@page p").append(count).append(" { ").append(place).append(" { content: ");
        appendString(shortened(title));
        sheet.append(" } }\n");
        for (int i = 0; i < pages.size(); i++) {
            sheet.append(i == 0 ? "" : ", ").append("[id=");
            appendString(PartLocation.place(pages.get(i)));
            sheet.append(']');
        }
        sheet.append(" { page: p").append(count).append(" }\n");
        if (pages.size() > 1) {
            sheet.append("[id=");
            appendString(PartLocation.place(pages.get(1)));
            sheet.append("] { margin-block-start: 3rem; break-before: auto }\n");
        }
    }

    private static String shortened(String title) {
        if (title.codePointCount(0, title.length()) <= LONGEST) {
            return title;
        }
        int end = title.offsetByCodePoints(0, LONGEST);
        int blank = title.lastIndexOf(' ', end);
        return title.substring(0, blank > 0 ? blank : end) + "\u2026";
    }

    /** A string of CSS that nothing in it can end (CSS Syntax, 4.3.5). */
    private void appendString(String text) {
        sheet.append('"');
        text.codePoints().forEach(c -> {
            if (c < ' ' || c == '"' || c == '\\' || c == '<' || c == 0x7F) {
                sheet.append('\\').append(Integer.toHexString(c)).append(' ');
            } else {
                sheet.appendCodePoint(c);
            }
        });
        sheet.append('"');
    }

    String sheet() {
        return sheet + "}\n";
    }
}
