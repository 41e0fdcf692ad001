/**
 * What a build remembers for the next one: what the site depends on, what it consists of and what was reported. Builds
 * are right without it; state that is missing, damaged, foreign or of another version is ignored.
 */
package dev.courseware.state;
