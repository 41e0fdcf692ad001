/** Composes decks from lessons, before anything is rendered and whether or not it is. */
package dev.courseware.deck;
