/**
 * A script split into lines, without what doesn't belong to it, and the contract for readers of its possible shapes.
 */
package dev.courseware.parse.dialog.script;
