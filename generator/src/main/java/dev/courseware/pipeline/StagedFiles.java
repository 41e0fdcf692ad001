package dev.courseware.pipeline;

import dev.courseware.folder.FilePieces;
import dev.courseware.output.StagedSite;
import dev.courseware.render.OutputFile;
import dev.courseware.render.SiteFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.function.Consumer;

/** Writes files to a site that is being built. */
final class StagedFiles implements SiteFiles {
    private final StagedSite site;
    private final Consumer<String> refused;
    private volatile Set<String> copied = Set.of();

    StagedFiles(StagedSite site) {
        this(site, path -> {});
    }

    private StagedFiles(StagedSite site, Consumer<String> refused) {
        this.site = site;
        this.refused = refused;
    }

    /** The same files, with a listener that is told which of the last site's are asked for in vain. */
    StagedFiles telling(Consumer<String> listener) {
        return new StagedFiles(site, listener);
    }

    /** Keeps names free for files that are copied later. */
    void reserve(Set<String> names) {
        copied = Set.copyOf(names);
    }

    @Override
    public void write(OutputFile file) throws IOException {
        site.write(file.path(), file.content());
    }

    @Override
    public OutputStream open(String path) throws IOException {
        return site.open(path);
    }

    @Override
    public boolean mayKeep(String path) {
        boolean may = site.mayKeep(path);
        if (!may) {
            refused.accept(path);
        }
        return may;
    }

    @Override
    public void keep(String path) throws IOException {
        if (!site.keep(path)) {
            throw new IOException("something else has changed " + site.current().resolve(path));
        }
    }

    @Override
    public long lastSize(String path) {
        return site.lastSize(path);
    }

    /** Takes a file over that several pages may need. */
    void keepShared(String path) throws IOException {
        site.keepShared(path);
    }

    @Override
    public byte[] last(String path, long offset, int length) throws IOException {
        try (FilePieces file = FilePieces.open(site.current().resolve(path))) {
            return file.read(offset, length);
        }
    }

    @Override
    public boolean holds(String path) {
        return copied.contains(path) || site.holds(path);
    }
}
