/** How high blocks stand on a slide, by the theme's own measures and fonts. */
package dev.courseware.deck.measure;
