/** Names and roles: which words can name a speaker, where a name ends, and who goes by which names. */
package dev.courseware.parse.dialog.name;
