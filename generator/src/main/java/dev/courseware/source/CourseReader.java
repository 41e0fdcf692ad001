package dev.courseware.source;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.CheckSetting;
import dev.courseware.model.Course;
import dev.courseware.model.FrontMatter;
import dev.courseware.model.GlossaryUse;
import dev.courseware.model.HtmlPolicy;
import dev.courseware.model.Publication;
import dev.courseware.model.Typography;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads course.yml. */
final class CourseReader {
    static final String FILE = "course.yml";

    private static final PlainValues PLAIN =
            new PlainValues(Set.of("title", "description", "licence", "license", "level", "notice"), Set.of("authors"));

    private CourseReader() {}

    /** @param place where the course stands in its repository, asked only if somebody wants to know */
    static Optional<Course> read(byte[] bytes, Supplier<String> place, Diagnostics diagnostics) {
        Optional<String> text = SourceText.decode(bytes, FILE, diagnostics);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<YamlNode.Mapping> mapping = YamlReader.read(text.get(), FILE, 0, PLAIN, diagnostics);
        if (mapping.isEmpty()) {
            if (!diagnostics.hasErrors()) {
                diagnostics.report(
                        CoreRule.COURSE_LAYOUT, FILE, 1, 1, "course.yml is empty", "begin with a line «title: …»");
            }
            return Optional.empty();
        }
        return Optional.of(read(new Fields(mapping.get(), FILE, diagnostics), mapping.get(), place));
    }

    static Course read(Fields fields, YamlNode.Mapping mapping, Supplier<String> place) {
        String title = fields.text("title", "");
        if (title.isEmpty()) {
            fields.error(mapping.position(), "the course has no title", "add a line «title: …»");
        }
        String licence = fields.text("licence", fields.text("license", ""));
        Course course = new Course(
                title,
                fields.text("description", ""),
                language(fields),
                fields.texts("authors", List.of()),
                licence,
                url(fields),
                LookReader.read(fields),
                FrontMatterReader.cast(fields),
                checks(fields),
                HtmlPolicy.valueOf(fields.choice("html", List.of("safe", "escape", "trusted"), "safe")
                        .toUpperCase(Locale.ROOT)),
                fields.choice("glossary", List.of("links", "first-use"), "links")
                                .equals("links")
                        ? GlossaryUse.LINKS
                        : GlossaryUse.FIRST_USE,
                fields.choice("typography", List.of("language", "plain"), "language")
                                .equals("plain")
                        ? Typography.PLAIN
                        : Typography.BY_LANGUAGE,
                fields.mapping("defaults").map(FrontMatterReader::defaults).orElse(FrontMatter.NONE),
                fields.mapping("slides").map(CourseReader::ratio).orElse("16:9"),
                new Publication(
                        fields.moment("date", Optional.empty()),
                        fields.moment("updated", Optional.empty()),
                        FrontMatterReader.image(fields),
                        fields.text("level", "")),
                fields.truth("print", true),
                SurroundingsReader.read(fields, licence, place),
                FrontPageReader.read(fields));
        fields.warnOfUnknownKeys();
        return course;
    }

    private static List<CheckSetting> checks(Fields fields) {
        List<CheckSetting> settings = new ArrayList<>();
        fields.mapping("checks").ifPresent(checks -> {
            for (String rule : checks.keys()) {
                String level = checks.choice(rule, List.of("off", "info", "warning", "error"), "");
                if (!level.isEmpty()) {
                    settings.add(new CheckSetting(rule, level, checks.keyPosition(rule)));
                }
            }
        });
        return settings;
    }

    private static String ratio(Fields slides) {
        String ratio = slides.choice("ratio", List.of("16:9", "4:3"), "16:9");
        slides.warnOfUnknownKeys();
        return ratio;
    }

    private static String language(Fields fields) {
        String language = fields.text("language", "en");
        if (!Course.isLanguage(language)) {
            fields.error(
                    fields.node("language").orElseThrow().position(),
                    "«" + language + "» is not a language tag",
                    "write a BCP 47 tag such as en, de or pt-BR");
            return "en";
        }
        return language;
    }

    private static String url(Fields fields) {
        String url = fields.text("url", "");
        if (!url.isEmpty() && !isWebAddress(url)) {
            fields.error(
                    fields.node("url").orElseThrow().position(),
                    "«" + url + "» is not a web address",
                    "write the site's full address, https://…");
            return "";
        }
        return withSlash(url);
    }

    /** Whether a text is a complete http or https address. */
    static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static String withSlash(String url) {
        return url.isEmpty() || url.endsWith("/") ? url : url + "/";
    }
}
