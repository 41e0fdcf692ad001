package dev.courseware.parse.block;

import com.vladsch.flexmark.ast.Image;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Attributes;
import dev.courseware.model.Media;
import dev.courseware.model.Media.Captions;
import dev.courseware.model.Position;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Target;
import dev.courseware.model.inline.Target.SiteFile;
import dev.courseware.parse.inline.ImageResolver;
import dev.courseware.parse.inline.ImageSize;
import dev.courseware.parse.inline.InlineReader;
import dev.courseware.parse.inline.LinkResolver;
import dev.courseware.parse.inline.LinkTarget;
import dev.courseware.parse.inline.ParseContext;
import dev.courseware.parse.markdown.Unescaped;
import dev.courseware.source.CaptionFile;
import dev.courseware.source.MediaType;
import dev.courseware.source.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a video or a sound: {@code ![A walk through the rack](rack.mp4 "Title"){captions=rack.vtt poster=rack.jpg}}. */
final class MediaReader {
    /** The maximum number in a lesson, since the folder of each one is searched for captions. */
    private static final int MOST = 100;

    private static final Pattern LANGUAGE = Pattern.compile("\\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\\.vtt");
    private static final String SUFFIX = ".vtt";

    private final ParseContext reading;
    private final LinkResolver links;

    MediaReader(ParseContext reading) {
        this.reading = reading;
        this.links = new LinkResolver(reading);
    }

    Optional<Media> read(Image image, MediaType type) {
        Position at = reading.at(image.getStartOffset());
        int number = reading.inventory().nextMedia();
        if (number > MOST) {
            if (number == MOST + 1) {
                reading.report(
                        CoreRule.LIMIT,
                        at,
                        "this lesson has more than " + MOST + " videos and sounds",
                        "split it into several");
            }
            return Optional.empty();
        }
        InlineReader inline = new InlineReader(reading);
        String name = inline.read(image).plain().strip();
        Attributes attributes = inline.attributesOf(image);
        String what = type.video() ? "video" : "sound";
        if (name.isEmpty()) {
            reading.report(CoreRule.IMAGE_ALT, at, "this " + what + " has no name", "write ![what it is](…)");
        }
        String address = Unescaped.of(LinkTarget.of(image).url());
        Optional<String> source = links.file(address, at);
        Optional<SiteFile> played = source.flatMap(file -> links.assets().played(file, at));
        if (played.isEmpty()) {
            return Optional.empty();
        }
        String title = Unescaped.of(LinkTarget.of(image).title());
        reading.inventory().countWords(title);
        List<String> found = captionFiles(source.get(), attributes, at);
        List<Written> files = new ArrayList<>();
        found.forEach(file -> captions(file, at).ifPresent(files::add));
        List<String> words = files.isEmpty() ? List.of() : words(files.get(0).text());
        Optional<Target> transcript = attributes.value("transcript").flatMap(written -> links.link(written, at));
        boolean told = !found.isEmpty() || attributes.value("transcript").isPresent() || attributes.has("silent");
        if (!told) {
            reading.report(
                    CoreRule.MEDIA_CAPTIONS,
                    at,
                    "this " + what + " has neither captions nor a transcript for those who can't hear it",
                    "put captions beside it, " + stem(address) + SUFFIX
                            + ", or name a page with what is said, {transcript=…}; write {.silent} if nothing is said");
        }
        Optional<ImageResolver.Image> poster =
                attributes.value("poster").flatMap(written -> new ImageResolver(reading).image(written, at));
        ImageSize size = ImageSize.of(
                attributes,
                poster.map(ImageResolver.Image::width).orElse(0),
                poster.map(ImageResolver.Image::height).orElse(0));
        return Optional.of(new Media(
                type.video(),
                played.get(),
                type.name(),
                name,
                RichText.of(title),
                poster.map(ImageResolver.Image::file),
                size.isKnown() ? size.width() : 0,
                size.isKnown() ? size.height() : 0,
                files.stream().map(this::track).toList(),
                words,
                transcript,
                new Attributes(attributes.id(), attributes.without("silent").classes(), Map.of()),
                at));
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }

    /** The files that are named or, where none is, those that stand beside: {@code rack.vtt}, {@code rack.de.vtt}. */
    private List<String> captionFiles(String source, Attributes attributes, Position at) {
        Optional<String> named = attributes.value("captions");
        List<String> files = new ArrayList<>();
        if (named.isPresent()) {
            links.file(named.get(), at).ifPresent(files::add);
        } else {
            String stem = stem(source);
            String folder = source.substring(0, source.lastIndexOf('/') + 1);
            for (String name : reading.files().beside(source)) {
                String file = folder + name;
                boolean own = file.equals(stem + SUFFIX);
                if (own
                        || file.startsWith(stem + ".")
                                && LANGUAGE.matcher(file.substring(stem.length()))
                                        .matches()) {
                    files.add(own ? 0 : files.size(), file);
                }
            }
        }
        return files;
    }

    /** A file with captions, and its address. */
    private record Written(String file, SiteFile address, String text) {}

    private Optional<Written> captions(String file, Position at) {
        Optional<SiteFile> address = links.assets().captions(file, at);
        if (address.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] bytes = reading.files().readText(file);
            if (!reading.inventory().mayTakeIn(bytes.length)) {
                reading.report(
                        CoreRule.LIMIT,
                        at,
                        "with " + file + " this lesson includes too much text",
                        "split it into several");
                return Optional.empty();
            }
            return SourceText.whole(bytes, file, reading.diagnostics())
                    .map(words -> new Written(file, address.get(), words));
        } catch (IOException e) {
            reading.reportUnreadable(file, at, e);
            return Optional.empty();
        }
    }

    private List<String> words(String text) {
        List<String> words = CaptionFile.paragraphs(text);
        words.forEach(reading.inventory()::countWords);
        return words;
    }

    private Captions track(Written captions) {
        String file = captions.file();
        String stem = stem(file);
        int dot = stem.lastIndexOf('.');
        Matcher tagged = LANGUAGE.matcher(dot < 0 ? "" : file.substring(dot));
        String language =
                tagged.matches() ? tagged.group(1) : reading.outline().course().language();
        Locale locale = Locale.forLanguageTag(language);
        String label = locale.getDisplayName(locale);
        return new Captions(
                captions.address(),
                locale.toLanguageTag(),
                label.isEmpty() ? language : label.substring(0, 1).toUpperCase(locale) + label.substring(1));
    }
}
