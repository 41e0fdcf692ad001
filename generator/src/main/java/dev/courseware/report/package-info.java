/**
 * Reports of what was found in a course, for other programs and for people: SARIF for code scanning, JUnit XML for CI
 * servers, annotations for GitHub, and a page. Pure functions of diagnostics; nothing is written to disk here.
 */
package dev.courseware.report;
