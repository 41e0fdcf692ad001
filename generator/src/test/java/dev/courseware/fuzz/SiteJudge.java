package dev.courseware.fuzz;

import dev.courseware.StrictHtml;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Judges the files of a site: pages are well-formed, links lead somewhere, and nothing runs or comes from elsewhere. */
final class SiteJudge {
    private static final Set<String> LOADING =
            Set.of("img", "script", "source", "video", "audio", "track", "iframe", "embed", "object");

    /** In which no course's page may come, since it would have no policy; those of the site are named. */
    /** Titles stand in strings of the style sheet for print; what one of them ends too soon could load anything. */
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");

    private static final Pattern FETCHES = Pattern.compile("url\\(|@import|\"");

    private static final Pattern RUN = Pattern.compile(
            "(?i)(?!(?:sitemap|feed)\\.xml$).*\\.(?:[sxd]?html?|xht|mht|mhtml|hta|svgz|xml|xsl|rdf|js|mjs|cjs|css|wasm|php\\d?|jsp)");

    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]");

    private static final Pattern PAGE =
            Pattern.compile("(?i)\\s*(?:\u00EF\u00BB\u00BF)?<(?:!doctype|html|script|svg|\\?xml)");
    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';";

    private final Map<String, String> files;
    private final boolean trusted;
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    /**
     * @param files path to content, one byte a letter
     * @param trusted whether what authors write as HTML stands as it is
     */
    SiteJudge(Map<String, String> files, boolean trusted) {
        this.files = files;
        this.trusted = trusted;
    }

    List<String> faults() {
        Map<String, Document> pages = new HashMap<>();
        files.forEach((path, content) -> {
            published(path, content);
            if (path.endsWith(".html") && !trusted) {
                String page = utf8(content);
                StrictHtml.faults(page).forEach(fault -> faults.add(path + ": " + fault));
                pages.put(path, Jsoup.parse(page));
            }
        });
        pages.forEach(
                (path, page) -> ids.put(path, new HashSet<>(page.select("[id]").eachAttr("id"))));
        pages.forEach(this::page);
        return faults;
    }

    /** A page has the policy, and nothing else in the site is a page or was hidden in the course. */
    private void published(String path, String content) {
        if (path.matches(".*\\.(html|svg)") && FORBIDDEN.matcher(utf8(content)).find()) {
            faults.add(path + " has a character that HTML and XML forbid");
        }
        if (content.contains(CourseMaker.HIDDEN) || ("/" + path).contains("/.")) {
            faults.add(path + " was hidden");
        }
        if (path.endsWith(".html")) {
            if (!content.contains(POLICY)) {
                faults.add(path + " has no policy");
            }
        } else if (path.equals("print.css")) {
            if (FETCHES.matcher(STRING.matcher(content).replaceAll("")).find()) {
                faults.add(path + " names something outside of what it says");
            }
        } else if (path.endsWith(".svg")) {
            DrawingJudge.faults(content).forEach(fault -> faults.add(path + " may run something: " + fault));
        } else if (!path.startsWith("assets/")
                && (RUN.matcher(path).matches()
                        || !path.matches(".*\\.(xml|txt)")
                                && PAGE.matcher(content).lookingAt())) {
            faults.add(path + " may be a page");
        }
    }

    private void page(String path, Document page) {
        for (Element element : page.select("[href], [src]")) {
            String name = element.hasAttr("href") ? "href" : "src";
            link(path, element, element.attr(name));
        }
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(attribute -> {
                if (attribute.getKey().matches("(?i)on[a-z]+|style|srcdoc")) {
                    faults.add(path + ": <" + element.tagName() + " " + attribute.getKey() + "> is not allowed");
                }
            });
        }
    }

    private void link(String path, Element element, String target) {
        boolean elsewhere = target.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*");
        if (elsewhere) {
            boolean loads = LOADING.contains(element.tagName()) && !target.startsWith("data:image/");
            if (loads
                    || target.matches("(?i)\\s*(javascript|vbscript|data):.*")
                            && element.tagName().equals("a")) {
                faults.add(path + ": <" + element.tagName() + "> loads or runs " + target);
            }
            return;
        }
        Matcher parts = Pattern.compile("([^?#]*)(?:\\?[^#]*)?(?:#(.*))?", Pattern.DOTALL)
                .matcher(target);
        if (!parts.matches() || path.equals("404.html")) {
            return;
        }
        String file = parts.group(1).isEmpty() ? path : resolved(path, decoded(parts.group(1)));
        if (!files.containsKey(file)) {
            faults.add(path + ": " + target + " leads nowhere");
        } else if (parts.group(2) != null
                && !parts.group(2).isEmpty()
                && ids.containsKey(file)
                && !ids.get(file).contains(decoded(parts.group(2)))) {
            faults.add(path + ": " + target + " leads to no place");
        }
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static String decoded(String address) {
        try {
            return java.net.URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private static String resolved(String page, String target) {
        List<String> parts = new ArrayList<>(List.of(page.split("/")));
        parts.remove(parts.size() - 1);
        for (String part : target.split("/")) {
            if (part.equals("..") && !parts.isEmpty()) {
                parts.remove(parts.size() - 1);
            } else if (!part.equals(".") && !part.isEmpty()) {
                parts.add(part);
            }
        }
        return String.join("/", parts) + (target.endsWith("/") ? "/index.html" : "");
    }

    /** One hash of all files. */
    static String hash(Map<String, String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, content) -> {
                digest.update((path + "\n" + content.length() + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(content.getBytes(StandardCharsets.ISO_8859_1));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
