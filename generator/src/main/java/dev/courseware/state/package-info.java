/**
 * What a build remembers for the next one: on what the site depends, what it consists of, and what was told. A build is
 * right without it; what is absent, damaged, foreign or of another version counts for nothing.
 */
package dev.courseware.state;
