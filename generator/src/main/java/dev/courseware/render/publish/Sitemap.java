package dev.courseware.render.publish;

import dev.courseware.model.GeneratedPages;
import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.SitePath;
import dev.courseware.model.Tag;
import dev.courseware.model.Unit;
import dev.courseware.render.OutputFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The pages that search engines shall know, by the sitemap protocol; beyond its limit, in several files. */
public final class Sitemap {
    private static final int MOST = 50_000;
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final Outline outline;
    private final String url;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * A page.
     *
     * @param address where it stands
     * @param changed when it was changed, or empty
     */
    private record Entry(String address, String changed) {}

    private Sitemap(Outline outline) {
        this.outline = outline;
        this.url = outline.course().url();
    }

    /** Whether the course has a map: its links have to be whole. */
    public static boolean isFor(Outline outline) {
        return !outline.course().url().isEmpty();
    }

    /** @param keyPoints whether the site has a page of key points */
    public static List<OutputFile> of(Outline outline, boolean keyPoints) {
        return new Sitemap(outline).files(keyPoints, MOST);
    }

    /** The same with another limit. */
    static List<OutputFile> of(Outline outline, boolean keyPoints, int most) {
        return new Sitemap(outline).files(keyPoints, most);
    }

    private List<OutputFile> files(boolean keyPoints, int most) {
        page(outline.home());
        for (Unit unit : outline.units()) {
            if (unit.page().kind() == PageKind.UNIT) {
                page(unit.page());
            }
            unit.lessons().forEach(this::page);
        }
        outline.glossary().ifPresent(this::page);
        if (keyPoints) {
            file(GeneratedPages.KEY_POINTS, "");
        }
        if (!outline.tags().isEmpty()) {
            file(GeneratedPages.TAGS, "");
            outline.tags().stream().map(Tag::file).forEach(file -> file(file, ""));
        }
        if (entries.size() <= most) {
            return List.of(map(GeneratedPages.SITEMAP, entries));
        }
        List<OutputFile> files = new ArrayList<>();
        XmlFile index = new XmlFile("sitemapindex", NAMESPACE).newLine();
        for (int from = 0; from < entries.size(); from += most) {
            String name = "sitemap-" + (from / most + 1) + ".xml";
            files.add(map(name, entries.subList(from, Math.min(entries.size(), from + most))));
            index.open("sitemap").element("loc", url + name).close().newLine();
        }
        files.add(index.named(GeneratedPages.SITEMAP));
        return files;
    }

    private static OutputFile map(String name, List<Entry> entries) {
        XmlFile map = new XmlFile("urlset", NAMESPACE).newLine();
        for (Entry entry : entries) {
            map.open("url").element("loc", entry.address());
            if (!entry.changed().isEmpty()) {
                map.element("lastmod", entry.changed());
            }
            map.close().newLine();
        }
        return map.named(name);
    }

    private void page(PageRef page) {
        file(
                page.file(),
                page.frontMatter()
                        .publication()
                        .changed()
                        .map(Instant::toString)
                        .orElse(""));
    }

    private void file(String file, String changed) {
        entries.add(new Entry(url + SitePath.encode(file), changed));
    }
}
