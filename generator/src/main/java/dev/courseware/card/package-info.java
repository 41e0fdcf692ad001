/** The picture for previews of links, drawn at build time. Alone knows {@code java.awt}'s text. */
package dev.courseware.card;
