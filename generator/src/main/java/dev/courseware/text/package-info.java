/** Where sentences end and what words are, the same on every JDK and for every output. */
package dev.courseware.text;
