/** What a repository knows of a course's sources. What reads it is outside this library, which doesn't know Git. */
package dev.courseware.history;
