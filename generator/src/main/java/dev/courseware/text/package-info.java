/** Where sentences end, what words are and how lists of them are written, the same on every JDK and for every output. */
package dev.courseware.text;
