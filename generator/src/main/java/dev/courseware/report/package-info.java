/**
 * What was found in a course, as other programs and people read it: SARIF for code scanning, JUnit XML for CI servers,
 * annotations for GitHub, a page for people. Pure functions of diagnostics; nothing is written here.
 */
package dev.courseware.report;
