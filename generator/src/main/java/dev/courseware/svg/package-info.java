/** What a picture in SVG may hold, whoever drew it: one list, and a writer that writes nothing else. */
package dev.courseware.svg;
