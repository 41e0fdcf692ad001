package dev.courseware.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
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
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/** A course in a repository, a site, and a bare repository beside them to publish to; all without a Git program. */
final class Workshop implements AutoCloseable {
    static final String BRANCH = "gh-pages";
    private static final PersonIdent SOMEBODY =
            new PersonIdent("Somebody Else", "else@example.org", Instant.EPOCH, ZoneOffset.UTC);

    final Path folder;
    final Path course;
    final Path site;
    final Path remoteFolder;
    final Repository repository;
    final Repository remote;
    final List<String> told = new ArrayList<>();
    final Map<String, String> environment = new HashMap<>();

    Workshop(Path folder) throws IOException {
        JGitSurroundings.arrange();
        this.folder = folder.toRealPath();
        course = Files.createDirectories(this.folder.resolve("course"));
        site = Files.createDirectories(course.resolve("target/courseware/site"));
        remoteFolder = this.folder.resolve("remote.git");
        repository = new FileRepositoryBuilder()
                .setGitDir(course.resolve(".git").toFile())
                .build();
        repository.create();
        remote = new FileRepositoryBuilder()
                .setGitDir(remoteFolder.toFile())
                .setBare()
                .build();
        remote.create(true);
        StoredConfig config = repository.getConfig();
        config.setString("user", null, "name", "Ada Lovelace");
        config.setString("user", null, "email", "ada@example.org");
        config.setString("remote", "origin", "url", remoteFolder.toString());
        config.save();
        put("index.html", "<h1>A course</h1>");
    }

    /** Writes a file of the site. */
    Workshop put(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    Request request() {
        return new Request(course, site);
    }

    PublishReport publish() throws PublishFailure, IOException {
        return publish(request());
    }

    PublishReport publish(Request request) throws PublishFailure, IOException {
        return publisher(List.of()).publish(request.build());
    }

    Publisher publisher(List<LoginSource> logins) {
        return new Publisher(environment, logins, told::add);
    }

    /** The contents of a branch of the remote by their paths. */
    SortedMap<String, String> files() {
        return files(BRANCH);
    }

    SortedMap<String, String> files(String branch) {
        try (RevWalk walk = new RevWalk(remote);
                TreeWalk files = new TreeWalk(remote)) {
            SortedMap<String, String> all = new TreeMap<>();
            files.addTree(walk.parseCommit(tip(branch)).getTree());
            files.setRecursive(true);
            while (files.next()) {
                all.put(
                        files.getPathString(),
                        new String(remote.open(files.getObjectId(0)).getBytes(), StandardCharsets.UTF_8));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ObjectId tip(String branch) throws IOException {
        return remote.resolve(Constants.R_HEADS + branch);
    }

    /** The commits of a branch of the remote, the last first. */
    List<RevCommit> history() throws IOException {
        List<RevCommit> all = new ArrayList<>();
        try (RevWalk walk = new RevWalk(remote)) {
            walk.markStart(walk.parseCommit(tip(BRANCH)));
            walk.forEach(all::add);
        }
        return all;
    }

    /** Lets somebody else commit to a branch of a repository what it then holds. */
    ObjectId commit(Repository where, String branch, Map<String, String> files) throws IOException {
        ObjectId before = where.resolve(Constants.R_HEADS + branch);
        DirCache index = DirCache.newInCore();
        DirCacheBuilder builder = index.builder();
        try (ObjectInserter inserter = where.newObjectInserter()) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                DirCacheEntry entry = new DirCacheEntry(file.getKey());
                entry.setFileMode(FileMode.REGULAR_FILE);
                entry.setObjectId(
                        inserter.insert(Constants.OBJ_BLOB, file.getValue().getBytes(StandardCharsets.UTF_8)));
                builder.add(entry);
            }
            builder.finish();
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(index.writeTree(inserter));
            if (before != null) {
                commit.setParentId(before);
            }
            commit.setAuthor(SOMEBODY);
            commit.setCommitter(SOMEBODY);
            commit.setMessage("By somebody else\n");
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            RefUpdate update = where.updateRef(Constants.R_HEADS + branch);
            update.setNewObjectId(id);
            update.update();
            return id;
        }
    }

    @Override
    public void close() {
        repository.close();
        remote.close();
    }

    /** A request, changed bit by bit. */
    static final class Request {
        private final Path course;
        private Path site;
        private Set<String> files = Set.of();
        private String remote = "origin";
        private String branch = BRANCH;
        private String folder = "";
        private boolean remove;
        private String domain = "";
        private boolean dryRun;
        private boolean force;

        private Request(Path course, Path site) {
            this.course = course;
            this.site = site;
        }

        Request site(Path value) {
            site = value;
            return this;
        }

        Request files(String... values) {
            files = Set.of(values);
            return this;
        }

        Request remote(String value) {
            remote = value;
            return this;
        }

        Request branch(String value) {
            branch = value;
            return this;
        }

        Request folder(String value) {
            folder = value;
            return this;
        }

        Request remove() {
            remove = true;
            return this;
        }

        Request domain(String value) {
            domain = value;
            return this;
        }

        Request dryRun() {
            dryRun = true;
            return this;
        }

        Request force() {
            force = true;
            return this;
        }

        PublishRequest build() {
            return new PublishRequest(course, site, files, remote, branch, folder, remove, domain, dryRun, force);
        }
    }
}
