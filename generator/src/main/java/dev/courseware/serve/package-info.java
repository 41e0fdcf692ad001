/**
 * The preview of a course while it is written: builds, serves on this machine alone, and tells open pages what has
 * changed. The site is built into a folder of its own; what only a preview has, the script that reloads and the list of
 * problems, is added while a page is served and stands in no file.
 */
package dev.courseware.serve;
