/** The only way to create, write, move and delete files. */
package dev.courseware.folder;
