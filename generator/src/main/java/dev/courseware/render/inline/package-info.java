/** Writes running text as HTML, for the page that it stands on. */
package dev.courseware.render.inline;
