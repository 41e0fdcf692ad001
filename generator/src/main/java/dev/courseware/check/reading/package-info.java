/** Rules about how a lesson reads: the words of its links, the length of its sentences and paragraphs. */
package dev.courseware.check.reading;
