package dev.courseware.render.block;

import dev.courseware.model.Html;
import java.util.List;

/**
 * A note at a page's foot, as its template sees it.
 *
 * @param number from 1
 * @param id its anchor
 * @param references the anchors of the places that refer to it
 * @param content what it says, without a paragraph that ends it
 * @param last what stands in that paragraph, or empty
 */
public record FootnoteView(int number, String id, List<String> references, Html content, Html last) {}
