/**
 * Puts a built site onto a branch of a Git repository, without a work tree. The course's own repository is only read;
 * what is pushed is made in a repository of its own that lives as long as the publication. Knows JGit, and neither Maven
 * nor the generator's insides.
 *
 * <p>{@link dev.courseware.publish.Publisher} is the place to begin reading: it fetches the branch's last state, lays the
 * site over it ({@code BranchContent}), commits ({@code BranchStore}) and pushes ({@code RemoteBranch}).
 */
package dev.courseware.publish;
