/** Finds what jars among the plugin's dependencies add, and reports what can't be used with the jar's name. */
package dev.courseware.extension.loading;
