package dev.courseware.model;

/** The files of a site that come from no source of their own, so that no source may become one of them. */
public final class GeneratedPages {
    public static final String NOT_FOUND = "404.html";
    /** What learners will be able to do, and the key points, of the whole course. */
    public static final String KEY_POINTS = "key-points.html";
    /** What a learner has read, answered and reached, which only the browser knows. */
    public static final String PROGRESS = "progress.html";
    /** The whole course on one page. */
    public static final String PRINT = "print.html";
    /** All tags. The page of a single one stands beside it. */
    public static final String TAGS = "tags/index.html";

    public static final String SITEMAP = "sitemap.xml";
    public static final String FEED = "feed.xml";
    public static final String LLMS = "llms.txt";
    /** The picture that previews of links show. */
    public static final String CARD = "card.png";

    private GeneratedPages() {}
}
