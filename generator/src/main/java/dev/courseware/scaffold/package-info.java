/**
 * A new course: the files that an author begins with, in an empty folder or from a dialog script. Only
 * {@link dev.courseware.scaffold.CourseFolder} writes, and it never overwrites.
 */
package dev.courseware.scaffold;
