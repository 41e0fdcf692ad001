/** Times in scripts, as people and tools write them. */
package dev.courseware.parse.dialog.time;
