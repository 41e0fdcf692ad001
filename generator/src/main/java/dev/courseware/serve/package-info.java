/**
 * The live preview of a course: builds it, serves it on this machine only, and tells open pages what has changed. It
 * builds into a folder of its own. What only a preview has, the reload script and the list of problems, is added to
 * pages as they are served and isn't in any file.
 */
package dev.courseware.serve;
