package dev.courseware.publish;

import java.nio.file.Path;
import java.util.Set;

/**
 * What to publish, and where.
 *
 * @param course the course's folder, which may be in a Git repository
 * @param site the built site
 * @param files the site's files, relative to it, with {@code /} between their parts; anything else in its folder is
 *     left out. Empty for everything in the folder
 * @param remote the name of a remote of that repository, or the address or folder of a repository
 * @param branch the branch's name, such as {@code gh-pages}
 * @param folder the only folder on the branch to be replaced, such as {@code pr/12}; empty for the whole branch
 * @param remove whether to remove that folder instead
 * @param domain the site's own domain, {@code none} for none, empty to keep what there is
 * @param dryRun whether only to find out what would change
 * @param force whether to begin the branch again with this commit, without what was there before
 */
public record PublishRequest(
        Path course,
        Path site,
        Set<String> files,
        String remote,
        String branch,
        String folder,
        boolean remove,
        String domain,
        boolean dryRun,
        boolean force) {
    public PublishRequest {
        files = Set.copyOf(files);
    }
}
