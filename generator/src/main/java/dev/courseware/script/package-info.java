/** Runs scripts in Rhino while a course is built: within bounds, and without anything of Java. */
package dev.courseware.script;
