/** Sets lessons on slides, before anything is rendered and whether or not it is. */
package dev.courseware.deck;
