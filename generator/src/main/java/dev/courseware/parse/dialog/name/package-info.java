/** Names and roles: which words can name somebody who speaks, where a name ends, and who is known by which names. */
package dev.courseware.parse.dialog.name;
