package dev.courseware.publish;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jgit.lib.ObjectId;

/** One publication: fetched, laid over, pushed, and all of that again if somebody else was quicker. */
record Publication(
        PublishRequest request,
        BranchPlace place,
        SiteFiles site,
        Optional<SourceRepository> source,
        int uncommitted,
        Optional<Committer> committer,
        BranchStore store,
        RemoteBranch branch,
        Trouble trouble,
        Consumer<String> tell) {
    private static final int MOST_ATTEMPTS = 5;
    private static final int SHORT_NAME = 10;

    PublishReport publish() throws PublishFailure, IOException {
        NewFiles files = new NewFiles();
        for (SiteFiles.SiteFile file : site.files()) {
            files.add(place.path(file.path()), NewFiles.Content.of(file));
        }
        if (place.isWhole() && !place.domain().isEmpty() && !place.domain().equals(BranchPlace.NO_DOMAIN)) {
            files.add(BranchContent.CNAME, NewFiles.Content.of(place.domain() + "\n"));
        }
        if (!place.isWhole() && !request.remove()) {
            files.add(
                    place.path(BranchContent.FOLDER_MARK),
                    NewFiles.Content.of("This folder was published by itself. Publishing the whole site leaves it.\n"));
        }
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            Optional<PublishReport> report = attempt(files);
            if (report.isPresent()) {
                return report.get();
            }
            tell.accept("Somebody else pushed to the branch meanwhile; publishing onto that, once more.");
        }
        throw new PublishFailure("The branch «" + place.branch() + "» changed " + MOST_ATTEMPTS
                + " times while this was being published. Somebody else publishes there again and again; publish when"
                + " that is over.");
    }

    /** The report, or empty if the branch moved on. */
    private Optional<PublishReport> attempt(NewFiles files) throws PublishFailure, IOException {
        ObjectId before = fetch();
        BranchContent old = before == null ? BranchContent.EMPTY : store.content(before);
        guard(before, old);
        BranchContent next = next(old, files);
        List<Change> changes = old.changesTo(next);
        boolean anew = request.force() && before != null && store.hasParents(before);
        if (request.dryRun() || (changes.isEmpty() && !anew)) {
            return Optional.of(report(changes, "", ""));
        }
        ObjectId parent = request.force() ? null : before;
        ObjectId commit = store.commit(parent, old, next, files, committer.orElseThrow(), message());
        site.requireUnchanged();
        tell.accept("Pushing " + Listed.count(changes.size(), "change"));
        return push(commit, before)
                ? Optional.of(
                        report(changes, commit.name(), committer.orElseThrow().toString()))
                : Optional.empty();
    }

    private ObjectId fetch() throws PublishFailure {
        try {
            return branch.fetch(request.force()).orElse(null);
        } catch (IOException e) {
            throw trouble.failure(e);
        }
    }

    private void guard(ObjectId before, BranchContent old) throws PublishFailure, IOException {
        boolean sources = old.holdsSources()
                || (before != null && source.isPresent() && source.get().hasInItsHistory(before));
        if (sources) {
            throw new PublishFailure("The branch «" + place.branch() + "» holds a course's sources, and a site is never"
                    + " published over them. Name a branch of its own by courseware.publish.branch, such as gh-pages.");
        }
    }

    private BranchContent next(BranchContent old, NewFiles files) throws PublishFailure, IOException {
        BranchContent staying = old.staying(place);
        if (!request.remove()
                && (place.isWhole() || old.entries().isEmpty())
                && !files.entries().containsKey(BranchContent.NO_JEKYLL)) {
            files.add(BranchContent.NO_JEKYLL, NewFiles.Content.of(""));
        }
        List<String> problems = PortableNames.problems(
                files.entries().keySet(), staying.entries().keySet());
        if (!problems.isEmpty()) {
            throw new PublishFailure("The site has names that other systems can't hold, so that nobody could copy the"
                    + " branch there:" + Listed.lines(problems));
        }
        return staying.with(files.entries());
    }

    private String message() {
        String what = place.isWhole() ? "the site" : place.folder();
        String title = request.remove() ? "Remove " + what : "Publish " + what;
        String commit = source.map(SourceRepository::commit).orElse("");
        if (commit.isEmpty()) {
            return title + "\n";
        }
        String from = source.map(SourceRepository::branch).orElse("");
        return title + " of " + commit.substring(0, SHORT_NAME) + (from.isEmpty() ? "" : " (" + from + ")")
                + "\n\nSource: " + commit + "\n" + (uncommitted == 0 ? "" : "With changes that were not committed\n");
    }

    /** Whether the remote took it; not if the branch moved on. */
    private boolean push(ObjectId commit, ObjectId before) throws PublishFailure {
        RemoteBranch.Answer answer;
        try {
            answer = branch.push(commit, before, request.force());
        } catch (IOException e) {
            return becameOf(commit, before, e);
        }
        if (!answer.taken() && isAsBefore(before, answer)) {
            throw trouble.rejected(place.branch(), answer);
        }
        return answer.taken();
    }

    private boolean isAsBefore(ObjectId before, RemoteBranch.Answer answer) throws PublishFailure {
        try {
            return branch.look().equals(Optional.ofNullable(before));
        } catch (IOException e) {
            throw trouble.rejected(place.branch(), answer);
        }
    }

    /** When the connection broke, the remote may have taken everything or nothing: it is asked. */
    private boolean becameOf(ObjectId commit, ObjectId before, IOException problem) throws PublishFailure {
        Optional<ObjectId> now;
        try {
            now = branch.look();
        } catch (IOException e) {
            problem.addSuppressed(e);
            throw trouble.unknown(problem);
        }
        if (now.equals(Optional.of(commit))) {
            return true;
        }
        if (now.equals(Optional.ofNullable(before))) {
            throw trouble.broken(problem);
        }
        return false;
    }

    private PublishReport report(List<Change> changes, String commit, String who) {
        return new PublishReport(trouble.address().toString(), place.branch(), changes, commit, who);
    }
}
