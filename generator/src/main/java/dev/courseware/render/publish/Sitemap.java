package dev.courseware.render.publish;

import dev.courseware.model.MadePages;
import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.SitePath;
import dev.courseware.model.Tag;
import dev.courseware.model.Unit;
import dev.courseware.render.OutputFile;
import java.util.ArrayList;
import java.util.List;

/** The pages that search engines shall know, by the sitemap protocol; beyond its limit, in several files. */
final class Sitemap {
    private static final int MOST = 50_000;
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private final Outline outline;
    private final String url;
    private final List<String> entries = new ArrayList<>();

    private Sitemap(Outline outline) {
        this.outline = outline;
        this.url = outline.course().url();
    }

    static List<OutputFile> of(Outline outline, boolean keyPoints) {
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
            file(MadePages.KEY_POINTS, "");
        }
        if (!outline.tags().isEmpty()) {
            file(MadePages.TAGS, "");
            outline.tags().stream().map(Tag::file).forEach(file -> file(file, ""));
        }
        if (entries.size() <= most) {
            return List.of(new OutputFile(
                    MadePages.SITEMAP, HEAD + "<urlset" + NAMESPACE + String.join("", entries) + "</urlset>\n"));
        }
        List<OutputFile> files = new ArrayList<>();
        StringBuilder index = new StringBuilder(HEAD).append("<sitemapindex").append(NAMESPACE);
        for (int from = 0; from < entries.size(); from += most) {
            String name = "sitemap-" + (from / most + 1) + ".xml";
            String part = String.join("", entries.subList(from, Math.min(entries.size(), from + most)));
            files.add(new OutputFile(name, HEAD + "<urlset" + NAMESPACE + part + "</urlset>\n"));
            index.append("<sitemap><loc>").append(XmlText.of(url + name)).append("</loc></sitemap>\n");
        }
        files.add(new OutputFile(
                MadePages.SITEMAP, index.append("</sitemapindex>\n").toString()));
        return files;
    }

    private void page(PageRef page) {
        String changed = page.frontMatter()
                .publication()
                .changed()
                .map(moment -> "<lastmod>" + moment + "</lastmod>")
                .orElse("");
        file(page.file(), changed);
    }

    private void file(String file, String changed) {
        entries.add("<url><loc>" + XmlText.of(url + SitePath.encode(file)) + "</loc>" + changed + "</url>\n");
    }
}
