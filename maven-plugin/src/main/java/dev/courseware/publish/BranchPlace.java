package dev.courseware.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;

/**
 * The part of a branch that is replaced.
 *
 * @param branch the branch's name, such as {@code gh-pages}
 * @param folder the only folder to be replaced, such as {@code pr/12}; empty for the whole branch
 * @param domain the site's own domain, {@code none} for none, empty to keep what there is
 */
record BranchPlace(String branch, String folder, String domain) {
    static final String NO_DOMAIN = "none";
    private static final Pattern DOMAIN =
            Pattern.compile("(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    /**
     * Validates what an author asked for.
     *
     * @throws PublishFailure if the branch, folder or domain isn't valid
     */
    static BranchPlace of(PublishRequest request) throws PublishFailure {
        if (request.remove() && request.folder().isEmpty()) {
            throw new PublishFailure("courseware.publish.remove removes a folder from the branch, but"
                    + " courseware.publish.folder doesn't name one. Add it, as in -Dcourseware.publish.folder=pr/12.");
        }
        return new BranchPlace(branch(request.branch()), folder(request.folder()), domain(request.domain()));
    }

    private static String branch(String named) throws PublishFailure {
        String name = named.startsWith(Constants.R_HEADS) ? named.substring(Constants.R_HEADS.length()) : named;
        if (!Repository.isValidRefName(Constants.R_HEADS + name) || name.startsWith("-") || name.startsWith("refs/")) {
            throw new PublishFailure("«" + named
                    + "» isn't the name of a branch. courseware.publish.branch takes one such" + " as gh-pages.");
        }
        return name;
    }

    private static String folder(String named) throws PublishFailure {
        if (named.isEmpty()) {
            return "";
        }
        String folder = named.endsWith("/") ? named.substring(0, named.length() - 1) : named;
        List<String> parts = Arrays.asList(folder.split("/", -1));
        if (folder.contains("\\") || parts.contains("") || parts.contains(".") || parts.contains("..")) {
            throw new PublishFailure(
                    "«" + named + "» isn't a folder of the branch. courseware.publish.folder takes a path"
                            + " below the branch's root, such as pr/12.");
        }
        return folder;
    }

    private static String domain(String named) throws PublishFailure {
        String domain = named.toLowerCase(Locale.ROOT);
        if (!domain.isEmpty()
                && !domain.equals(NO_DOMAIN)
                && !DOMAIN.matcher(domain).matches()) {
            throw new PublishFailure(
                    "«" + named + "» isn't a domain. courseware.publish.domain takes the name alone, such"
                            + " as course.example.org, without «https://» and «/».");
        }
        return domain;
    }

    /** The branch's full name, since a short one may be ignored or refer to a tag. */
    String ref() {
        return Constants.R_HEADS + branch;
    }

    boolean isWhole() {
        return folder.isEmpty();
    }

    /** The path on the branch of a file of the site. */
    String path(String file) {
        return isWhole() ? file : folder + "/" + file;
    }
}
