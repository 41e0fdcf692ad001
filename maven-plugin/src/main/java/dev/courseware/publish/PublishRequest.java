package dev.courseware.publish;

import java.nio.file.Path;
import java.util.Set;

/**
 * What to publish, and where.
 *
 * @param course the course's folder, which may lie in a Git repository
 * @param site the built site
 * @param files the site's files, relative to it, with {@code /} between their parts; what else lies there is left out.
 *     Empty for all that lies there
 * @param remote the name of a remote of that repository, or an address or folder of a repository
 * @param branch the branch's name, as {@code gh-pages}
 * @param folder the folder on the branch that alone is replaced, as {@code pr/12}; empty for the whole branch
 * @param remove whether that folder is taken away instead
 * @param domain the site's own domain, {@code none} for none, empty to leave it as it is
 * @param dryRun whether only to find out what would change
 * @param force whether the branch begins anew with this publication, without what was there before it
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
