package dev.courseware.publish;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jgit.lib.ObjectId;

/**
 * One publication: fetches the branch, lays the site over it and pushes, and does it all again if somebody else was
 * quicker.
 */
record PublishRun(
        PublishRequest request,
        BranchPlace place,
        BuiltFiles site,
        Optional<SourceRepository> source,
        int uncommitted,
        Optional<Committer> committer,
        BranchStore store,
        RemoteBranch branch,
        Trouble trouble,
        Consumer<String> tell) {
    private static final int MOST_ATTEMPTS = 10;
    private static final String MOVED_ON = "Somebody else pushed to the branch in the meantime";
    private static final int SHORT_NAME = 10;

    PublishReport publish() throws PublishFailure, IOException {
        NewFiles files = new NewFiles();
        for (BuiltFiles.SiteFile file : site.files()) {
            files.add(place.path(file.path()), NewFiles.Content.of(file));
        }
        if (place.isWhole() && !place.domain().isEmpty() && !place.domain().equals(BranchPlace.NO_DOMAIN)) {
            files.add(BranchContent.CNAME, NewFiles.Content.of(place.domain() + "\n"));
        }
        if (!place.isWhole() && !request.remove()) {
            files.add(
                    place.path(BranchContent.FOLDER_MARK),
                    NewFiles.Content.of(
                            "This folder was published on its own. Publishing the whole site leaves it in place.\n"));
        }
        String hindrance = "";
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            Attempt made = attempt(files);
            if (made.report().isPresent()) {
                return made.report().get();
            }
            hindrance = made.hindrance();
            tell.accept(hindrance + "; publishing again, on top of what is there now.");
        }
        throw new PublishFailure("The branch «" + place.branch() + "» of " + trouble.address()
                + " could not be pushed to in " + MOST_ATTEMPTS + " attempts: " + hindrance + ". Publish again later.");
    }

    /**
     * The outcome of an attempt.
     *
     * @param report the final outcome; empty if another attempt is needed
     * @param hindrance what prevented it, as a sentence without its full stop
     */
    private record Attempt(Optional<PublishReport> report, String hindrance) {
        static Attempt done(PublishReport report) {
            return new Attempt(Optional.of(report), "");
        }
    }

    private Attempt attempt(NewFiles files) throws PublishFailure, IOException {
        ObjectId before = fetch();
        BranchContent old = before == null ? BranchContent.EMPTY : store.content(before);
        guard(before, old);
        BranchContent next = next(old, files);
        List<Change> changes = old.changesTo(next);
        boolean anew = request.force() && before != null && store.hasParents(before);
        if (request.dryRun() || (changes.isEmpty() && !anew)) {
            return Attempt.done(report(changes, "", ""));
        }
        ObjectId parent = request.force() ? null : before;
        ObjectId commit = store.commit(parent, old, next, files, committer.orElseThrow(), message());
        site.requireUnchanged();
        tell.accept("Pushing " + Listed.count(changes.size(), "change"));
        String hindrance = push(commit, before);
        return hindrance.isEmpty()
                ? Attempt.done(
                        report(changes, commit.name(), committer.orElseThrow().toString()))
                : new Attempt(Optional.empty(), hindrance);
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
                    + " published over them. Use another branch in courseware.publish.branch, such as gh-pages.");
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
            throw new PublishFailure(
                    "The site has file names that other systems can't store, so that nobody could check"
                            + " the branch out there:" + Listed.lines(problems));
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
                + "\n\nSource: " + commit + "\n" + (uncommitted == 0 ? "" : "With uncommitted changes\n");
    }

    /**
     * Pushes the commit; returns what somebody else did to prevent it, or an empty string if the remote accepted it.
     */
    private String push(ObjectId commit, ObjectId before) throws PublishFailure {
        RemoteBranch.Answer answer;
        try {
            answer = branch.push(commit, before, request.force());
        } catch (IOException e) {
            return becameOf(commit, before, e);
        }
        if (answer.taken()) {
            return "";
        }
        if (!isAsBefore(before, answer)) {
            return MOVED_ON;
        }
        if (answer.isLocked()) {
            return "Somebody else is writing to the branch (" + trouble.clean(answer.status()) + ")";
        }
        throw trouble.rejected(place.branch(), answer);
    }

    private boolean isAsBefore(ObjectId before, RemoteBranch.Answer answer) throws PublishFailure {
        try {
            return branch.look().equals(Optional.ofNullable(before));
        } catch (IOException e) {
            throw trouble.rejected(place.branch(), answer);
        }
    }

    /** After a broken connection the remote may have accepted everything or nothing, so it is asked. */
    private String becameOf(ObjectId commit, ObjectId before, IOException problem) throws PublishFailure {
        Optional<ObjectId> now;
        try {
            now = branch.look();
        } catch (IOException e) {
            problem.addSuppressed(e);
            throw trouble.unknown(problem);
        }
        if (now.equals(Optional.of(commit))) {
            return "";
        }
        if (now.equals(Optional.ofNullable(before))) {
            throw trouble.broken(problem);
        }
        return MOVED_ON;
    }

    private PublishReport report(List<Change> changes, String commit, String who) {
        return new PublishReport(trouble.address().toString(), place.branch(), changes, commit, who);
    }
}
