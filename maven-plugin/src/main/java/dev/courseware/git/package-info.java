/** Reads the history of the repository that a course is kept in. Knows JGit, and neither Maven nor how courses are built. */
package dev.courseware.git;
