/** Reads tables that are written as text. */
package dev.courseware.data;
