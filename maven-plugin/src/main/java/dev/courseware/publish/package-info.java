/**
 * Publishes a built site to a branch of a Git repository, without a work tree. The course's own repository is only read;
 * commits are made in a temporary repository that is deleted after publishing. Knows JGit, but neither Maven nor the
 * generator's internals.
 *
 * <p>Begin reading at {@link dev.courseware.publish.Publisher}: it fetches the last state of the branch, lays the site over
 * it ({@code BranchContent}), commits ({@code BranchStore}) and pushes ({@code RemoteBranch}).
 */
package dev.courseware.publish;
