/** A script cut into lines, without what is no part of it, and the contract of those who read the shapes it may have. */
package dev.courseware.parse.dialog.script;
