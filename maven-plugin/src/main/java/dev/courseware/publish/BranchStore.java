package dev.courseware.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * A temporary repository for one publication. It holds the branch's last commit and what is to be pushed, so that no
 * objects are added to the course's own repository, however the publication ends.
 */
final class BranchStore implements AutoCloseable {
    static final String PREFIX = ".courseware-publish";

    private final Path folder;
    private final Repository repository;
    private final Consumer<String> tell;

    private BranchStore(Path folder, Repository repository, Consumer<String> tell) {
        this.folder = folder;
        this.repository = repository;
        this.tell = tell;
    }

    /**
     * Creates an empty repository that nobody else can read.
     *
     * @param near the folder to create it in, if possible, because that has room for another site
     */
    static BranchStore create(Path near, Config settings, Consumer<String> tell) throws IOException {
        Path folder = near != null && Files.isDirectory(near) && Files.isWritable(near)
                ? Files.createTempDirectory(near, PREFIX)
                : Files.createTempDirectory(PREFIX);
        Repository repository = null;
        try {
            repository = new FileRepositoryBuilder()
                    .setGitDir(folder.toFile())
                    .setBare()
                    .build();
            repository.create(true);
            // Never written to disk, since they may contain secrets.
            for (String section : Set.of("http", "https")) {
                copy(settings, repository.getConfig(), section, null);
                for (String subsection : settings.getSubsections(section)) {
                    copy(settings, repository.getConfig(), section, subsection);
                }
            }
            return new BranchStore(folder, repository, tell);
        } catch (IOException | RuntimeException e) {
            if (repository != null) {
                repository.close();
            }
            delete(folder);
            throw e;
        }
    }

    private static void copy(Config from, Config to, String section, String subsection) {
        for (String name : from.getNames(section, subsection, true)) {
            to.setStringList(section, subsection, name, List.of(from.getStringList(section, subsection, name)));
        }
    }

    Repository repository() {
        return repository;
    }

    /** The files of a commit. */
    BranchContent content(ObjectId commit) throws IOException {
        TreeMap<String, BranchContent.Entry> entries = new TreeMap<>();
        try (RevWalk commits = new RevWalk(repository);
                TreeWalk files = new TreeWalk(repository)) {
            files.addTree(commits.parseCommit(commit).getTree());
            files.setRecursive(true);
            while (files.next()) {
                entries.put(files.getPathString(), new BranchContent.Entry(files.getFileMode(), files.getObjectId(0)));
            }
        }
        return new BranchContent(entries);
    }

    /** Whether a commit has parents, none of which were fetched. */
    boolean hasParents(ObjectId commit) throws IOException {
        byte[] raw = repository.open(commit, Constants.OBJ_COMMIT).getBytes();
        return new String(raw, StandardCharsets.ISO_8859_1)
                .lines()
                .takeWhile(line -> !line.isEmpty())
                .anyMatch(line -> line.startsWith("parent "));
    }

    /**
     * Makes a commit, with everything that is new in it in one pack.
     *
     * @param before the branch's last commit, or null for a commit without a history
     * @param old what was on the branch, whose objects the remote has
     * @param next what is to be on the branch
     * @param files the contents that weren't on the branch
     * @throws PublishFailure if a file has changed since it was read
     */
    ObjectId commit(
            ObjectId before, BranchContent old, BranchContent next, NewFiles files, Committer committer, String message)
            throws IOException, PublishFailure {
        Set<ObjectId> inserted =
                old.entries().values().stream().map(BranchContent.Entry::id).collect(Collectors.toSet());
        try (ObjectInserter pack = ((ObjectDirectory) repository.getObjectDatabase()).newPackInserter()) {
            for (Map.Entry<String, BranchContent.Entry> file : next.entries().entrySet()) {
                ObjectId id = file.getValue().id();
                if (inserted.add(id) && !files.content(id).insert(pack).equals(id)) {
                    throw BuiltFiles.changed(file.getKey());
                }
            }
            CommitBuilder commit = new CommitBuilder();
            if (before != null) {
                commit.setParentId(before);
            }
            commit.setTreeId(tree(next, pack));
            commit.setAuthor(person(committer));
            commit.setCommitter(person(committer));
            commit.setMessage(message);
            ObjectId id = pack.insert(commit);
            pack.flush();
            return id;
        }
    }

    private static PersonIdent person(Committer committer) {
        return new PersonIdent(committer.name(), committer.email(), Instant.now(), ZoneId.systemDefault());
    }

    private static ObjectId tree(BranchContent content, ObjectInserter inserter) throws IOException {
        DirCache index = DirCache.newInCore();
        DirCacheBuilder builder = index.builder();
        content.entries().forEach((path, entry) -> {
            DirCacheEntry file = new DirCacheEntry(path);
            file.setFileMode(entry.mode());
            file.setObjectId(entry.id());
            builder.add(file);
        });
        builder.finish();
        return index.writeTree(inserter);
    }

    @Override
    public void close() {
        repository.close();
        try {
            delete(folder);
        } catch (IOException e) {
            // This is no reason to report a successful publication as failed.
            tell.accept("A temporary folder could not be removed: " + e.getMessage());
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException problem) throws IOException {
                if (problem != null) {
                    throw problem;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
