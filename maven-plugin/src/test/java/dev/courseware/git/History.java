package dev.courseware.git;

import dev.courseware.publish.JGitSurroundings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** A repository whose commits are made one by one, each with all of its files; without a Git program. */
final class History implements AutoCloseable {
    private final Repository repository;
    private int hours;

    /**
     * @param top the top of its work tree
     * @param gitFolder where it keeps its objects
     */
    History(Path top, Path gitFolder) throws IOException {
        JGitSurroundings.arrange();
        repository = new FileRepositoryBuilder()
                .setGitDir(gitFolder.toFile())
                .setWorkTree(top.toFile())
                .build();
        repository.create();
    }

    /**
     * Commits, and checks that out.
     *
     * @param author {@code Ada <ada@example.org>}
     * @param when the author's time, with offset
     * @param files pairs of path and text: all that the commit has
     */
    ObjectId commit(String author, String when, Map<String, String> files, ObjectId... parents) throws IOException {
        try (ObjectInserter objects = repository.newObjectInserter()) {
            DirCache index = DirCache.newInCore();
            DirCacheBuilder tree = index.builder();
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                DirCacheEntry entry = new DirCacheEntry(file.getKey());
                entry.setFileMode(FileMode.REGULAR_FILE);
                entry.setObjectId(
                        objects.insert(Constants.OBJ_BLOB, file.getValue().getBytes(StandardCharsets.UTF_8)));
                tree.add(entry);
            }
            tree.finish();
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(index.writeTree(objects));
            commit.setParentIds(parents);
            OffsetDateTime time = OffsetDateTime.parse(when);
            int mail = author.indexOf('<');
            commit.setAuthor(new PersonIdent(
                    author.substring(0, mail).strip(),
                    author.substring(mail + 1, author.length() - 1),
                    time.toInstant(),
                    time.getOffset()));
            commit.setCommitter(new PersonIdent(
                    "Somebody Else",
                    "else@example.org",
                    OffsetDateTime.parse("2030-01-01T00:00:00Z")
                            .plusHours(hours++)
                            .toInstant(),
                    time.getOffset()));
            commit.setMessage("A change");
            ObjectId id = objects.insert(commit);
            objects.flush();
            RefUpdate head = repository.updateRef(Constants.HEAD);
            head.setNewObjectId(id);
            head.setForceUpdate(true);
            head.update();
            return id;
        }
    }

    Path gitFolder() {
        return repository.getDirectory().toPath();
    }

    @Override
    public void close() {
        repository.close();
    }
}
