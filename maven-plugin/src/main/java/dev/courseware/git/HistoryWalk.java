package dev.courseware.git;

import dev.courseware.history.SourceHistory.Committed;
import dev.courseware.history.SourceHistory.End;
import dev.courseware.history.SourceHistory.Known;
import dev.courseware.model.LastChange;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Goes back in a history once for all files. Each file is with one commit at any time: it is handed on to a parent that has
 * the same content, as {@code git log} follows it, and stays with the commit where there is none. A file that got
 * another name with the same content is followed under its former one, so that numbering lessons anew changes no date.
 */
final class HistoryWalk {
    private final RevWalk commits;
    private final Set<ObjectId> cut;
    private final Mailmap names;
    private final int most;
    private final Map<RevCommit, Map<String, String>> waiting = new HashMap<>();
    private final PriorityQueue<RevCommit> next = new PriorityQueue<>(
            Comparator.comparingInt(RevCommit::getCommitTime).reversed());
    private final Set<String> folders = new TreeSet<>();
    private final Map<String, String> blobs = new HashMap<>();
    private final Map<String, Committed> changes = new HashMap<>();
    private int lost;

    /**
     * @param cut the commits whose parents were not cloned
     * @param most after how many commits to stop
     */
    HistoryWalk(RevWalk commits, Set<ObjectId> cut, Mailmap names, int most) {
        this.commits = commits;
        this.cut = cut;
        this.names = names;
        this.most = most;
    }

    /**
     * Goes.
     *
     * @param folder the folder that all paths begin with; empty for the top
     * @param paths what files are called in the result, by their paths in the repository
     */
    Known walk(ObjectId head, String folder, Map<String, String> paths) throws IOException {
        if (!folder.isEmpty()) {
            folders.add(folder);
        }
        RevCommit tip = commits.parseCommit(head);
        hand(committed(tip, paths), tip);
        End end = End.BEGINNING;
        int count = 0;
        while (!next.isEmpty()) {
            RevCommit commit = next.poll();
            Map<String, String> files = waiting.remove(commit);
            if (cut.contains(commit)) {
                lost += files.size();
                end = End.CUT;
            } else if (++count > most) {
                lost += files.size();
                end = end == End.CUT ? end : End.LIMIT;
            } else if (!handOn(commit, files)) {
                end = End.CUT;
            }
        }
        return new Known(changes, lost, end);
    }

    /** Those of the files that a commit has. */
    private Map<String, String> committed(RevCommit tip, Map<String, String> paths) throws IOException {
        Map<String, String> found = new HashMap<>();
        try (TreeWalk tree = new TreeWalk(commits.getObjectReader())) {
            tree.addTree(tip.getTree());
            tree.setRecursive(true);
            tree.setFilter(inFolders());
            while (tree.next()) {
                String file = paths.get(tree.getPathString());
                if (file != null) {
                    found.put(tree.getPathString(), file);
                    blobs.put(file, tree.getObjectId(0).name());
                }
            }
        }
        return found;
    }

    private TreeFilter inFolders() {
        return folders.isEmpty() ? TreeFilter.ALL : PathFilterGroup.createFromStrings(folders);
    }

    /** Hands files to a parent, which may have got some already. */
    private void hand(Map<String, String> files, RevCommit to) {
        if (files.isEmpty()) {
            return;
        }
        Map<String, String> there = waiting.get(to);
        if (there == null) {
            waiting.put(to, files);
            next.add(to);
        } else {
            there.putAll(files);
        }
    }

    /** Hands a commit's files on; says whether all of its parents could be read. */
    private boolean handOn(RevCommit commit, Map<String, String> files) throws IOException {
        Map<String, String> rest = files;
        try {
            commits.parseHeaders(commit);
            for (int i = 0; i < commit.getParentCount() && !rest.isEmpty(); i++) {
                RevCommit parent = commit.getParent(i);
                commits.parseHeaders(parent);
                Map<String, String> other = new HashMap<>();
                for (String path : difference(parent, commit, rest, inFolders()).changed()) {
                    other.put(path, rest.remove(path));
                }
                hand(rest, parent);
                rest = other;
            }
            for (int i = 0; i < commit.getParentCount() && !rest.isEmpty(); i++) {
                follow(commit, commit.getParent(i), rest);
            }
        } catch (MissingObjectException e) {
            lost += rest.size();
            return false;
        }
        for (String file : rest.values()) {
            change(commit)
                    .ifPresentOrElse(change -> changes.put(file, new Committed(blobs.get(file), change)), () -> lost++);
        }
        return true;
    }

    /** Hands on what a parent has under another name, which nothing else has got since. */
    private void follow(RevCommit commit, RevCommit parent, Map<String, String> rest) throws IOException {
        Difference near = difference(parent, commit, rest, TreeFilter.ALL);
        Map<String, String> followed = new HashMap<>();
        for (String path : List.copyOf(rest.keySet())) {
            ObjectId added = near.added().get(path);
            String former = added == null ? null : near.removed().remove(added);
            if (former != null) {
                followed.put(former, rest.remove(path));
                if (!folders.isEmpty()) {
                    folders.add(former.contains("/") ? former.substring(0, former.indexOf('/')) : former);
                }
            }
        }
        hand(followed, parent);
    }

    /**
     * How a commit differs from its parent.
     *
     * @param changed the files in question that have another content, or are new
     * @param added the contents of those that are new
     * @param removed the paths of files that are gone, by their contents
     */
    private record Difference(Set<String> changed, Map<String, ObjectId> added, Map<ObjectId, String> removed) {}

    private Difference difference(RevCommit parent, RevCommit commit, Map<String, String> files, TreeFilter where)
            throws IOException {
        Difference found = new Difference(new TreeSet<>(), new HashMap<>(), new HashMap<>());
        try (TreeWalk trees = new TreeWalk(commits.getObjectReader())) {
            trees.addTree(parent.getTree());
            trees.addTree(commit.getTree());
            trees.setRecursive(true);
            trees.setFilter(
                    where == TreeFilter.ALL ? TreeFilter.ANY_DIFF : AndTreeFilter.create(where, TreeFilter.ANY_DIFF));
            while (trees.next()) {
                String path = trees.getPathString();
                if (trees.getRawMode(1) == 0) {
                    found.removed().putIfAbsent(trees.getObjectId(0), path);
                } else if (files.containsKey(path)) {
                    found.changed().add(path);
                    if (trees.getRawMode(0) == 0) {
                        found.added().put(path, trees.getObjectId(1));
                    }
                }
            }
        }
        return found;
    }

    private Optional<LastChange> change(RevCommit commit) throws IOException {
        commits.parseBody(commit);
        PersonIdent author = commit.getAuthorIdent();
        try {
            LocalDate day = author.getWhenAsInstant().atZone(author.getZoneId()).toLocalDate();
            boolean usual = day.getYear() >= 1970 && day.getYear() < 10_000;
            return usual ? Optional.of(new LastChange(day, names.name(author))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
