/** Markup in which tags or marks name the speakers. */
package dev.courseware.parse.dialog.shape.markup;
