package dev.courseware.source;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.PageRef;
import dev.courseware.model.Redirect;
import dev.courseware.model.SourceValue;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the former addresses that front matter declares. */
final class Aliases {
    private static final int LONGEST = 300;
    private static final int LONGEST_PART = 100;
    /** File systems allow 255 bytes; a suffix may be appended. */
    private static final int MOST_BYTES = 240;

    private static final String SUFFIX = ".html";
    /** The site's folder for the files of its theme, whose names can't be foreseen. */
    private static final String THEME = "assets";

    private static final String FORBIDDEN = "\\:*?\"<>|#%&;";

    private Aliases() {}

    static List<Redirect> of(List<PageRef> pages, Diagnostics diagnostics) {
        List<Redirect> redirects = new ArrayList<>();
        for (PageRef page : pages) {
            for (SourceValue alias : page.frontMatter().aliases()) {
                Optional<String> problem = problem(alias.text());
                if (problem.isPresent()) {
                    diagnostics.report(
                            CoreRule.SETTING_VALUE,
                            alias.file(),
                            alias.position().line(),
                            alias.position().column(),
                            "«" + alias.text() + "» can't be a former address: " + problem.get(),
                            "write it relative to the site, such as old-unit/old-name.html");
                } else {
                    redirects.add(new Redirect(file(alias.text()), page, alias));
                }
            }
        }
        return redirects;
    }

    /** An address without a suffix is that of a page, one that ends in a slash that of a folder. */
    private static String file(String alias) {
        String path = Normalizer.normalize(alias, Normalizer.Form.NFC);
        if (path.endsWith("/")) {
            return path + "index.html";
        }
        return path.endsWith(SUFFIX) ? path : path + SUFFIX;
    }

    private static Optional<String> problem(String alias) {
        if (alias.isEmpty() || alias.length() > LONGEST) {
            return Optional.of(alias.isEmpty() ? "it is empty" : "it is longer than " + LONGEST + " characters");
        }
        for (int i = 0; i < alias.length(); i++) {
            char c = alias.charAt(i);
            boolean unseen = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == '\uFFFD';
            if (FORBIDDEN.indexOf(c) >= 0 || unseen) {
                return Optional.of(
                        FORBIDDEN.indexOf(c) >= 0
                                ? "it holds the character " + c
                                : String.format("it holds the character U+%04X", (int) c));
            }
        }
        String path = alias.endsWith("/") ? alias.substring(0, alias.length() - 1) : alias;
        String[] parts = path.split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean file = i == parts.length - 1 && !alias.endsWith("/");
            Optional<String> problem = partProblem(parts[i], file);
            if (problem.isPresent()) {
                return problem;
            }
            if (!file && i > 0 && parts[0].equalsIgnoreCase(THEME) && parts[i].indexOf('.') >= 0) {
                return Optional.of("below " + THEME + "/ a name with a dot belongs to the theme's files");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> partProblem(String part, boolean file) {
        if (part.isEmpty()) {
            return Optional.of("it begins with / or has two of them in a row");
        }
        if (part.length() > LONGEST_PART) {
            return Optional.of("a part of it is longer than " + LONGEST_PART + " characters");
        }
        if (part.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of("a part of it is longer than " + MOST_BYTES + " bytes, which file systems don't allow");
        }
        if (part.startsWith(".")) {
            return Optional.of("a part of it begins with a dot");
        }
        if (part.endsWith(".") || !part.equals(part.strip())) {
            return Optional.of("a part of it ends in a dot, or begins or ends with a space");
        }
        if (Address.isDevice(part)) {
            return Optional.of("Windows reserves the name " + part + " for a device");
        }
        if (file && part.indexOf('.') >= 0 && !part.endsWith(SUFFIX)) {
            return Optional.of("only addresses that end in .html or /, or have no suffix, can redirect");
        }
        return Optional.empty();
    }
}
