package dev.courseware.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The files of a built site, as of when they were listed. */
record BuiltFiles(List<SiteFile> files) {
    private static final String FRONT_PAGE = "index.html";

    /**
     * A file.
     *
     * @param path relative to the site, with {@code /} between its parts
     */
    record SiteFile(String path, Path file, long size, FileTime modified) {
        /** Whether it is unchanged since it was listed. */
        boolean isUnchanged() throws IOException {
            return Files.isRegularFile(file)
                    && Files.size(file) == size
                    && Files.getLastModifiedTime(file).equals(modified);
        }
    }

    /**
     * Lists the files of a site.
     *
     * @param wanted the files that belong to it; empty for all
     * @throws PublishFailure if there is no site, or it holds something that a build doesn't produce
     */
    static BuiltFiles of(Path site, Set<String> wanted) throws PublishFailure, IOException {
        if (!Files.isRegularFile(site.resolve(FRONT_PAGE))) {
            throw new PublishFailure(
                    "There is no site to publish in " + site + ". Build it first with «mvn courseware:build».");
        }
        List<SiteFile> files = new ArrayList<>();
        List<String> strange = new ArrayList<>();
        Files.walkFileTree(site, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = site.relativize(file).toString().replace('\\', '/');
                if (!wanted.isEmpty() && !wanted.contains(path)) {
                    return FileVisitResult.CONTINUE;
                }
                if (attributes.isRegularFile()) {
                    files.add(new SiteFile(path, file, attributes.size(), attributes.lastModifiedTime()));
                } else {
                    strange.add(path);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        if (!strange.isEmpty()) {
            throw new PublishFailure("The site in " + site + " holds links, which no build makes and which could lead"
                    + " anywhere: " + Listed.few(strange) + ". Build it again.");
        }
        if (!wanted.isEmpty() && files.size() != wanted.size()) {
            throw new PublishFailure("The site in " + site + " lacks " + (wanted.size() - files.size())
                    + " of its files. Build it again with «mvn courseware:build».");
        }
        files.sort(Comparator.comparing(SiteFile::path));
        return new BuiltFiles(List.copyOf(files));
    }

    /**
     * Makes sure that no build has written to the site in the meantime.
     *
     * @throws PublishFailure if one has
     */
    void requireUnchanged() throws PublishFailure, IOException {
        for (SiteFile file : files) {
            if (!file.isUnchanged()) {
                throw changed(file.path());
            }
        }
    }

    static PublishFailure changed(String path) {
        return new PublishFailure("The site changed while it was being read (" + path
                + "), perhaps because of a build. Nothing was published; publish again when the build is over.");
    }
}
