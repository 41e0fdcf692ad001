/** Keeps, from one build to the next, what takes long to make and depends on nothing but what it is made from. */
package dev.courseware.cache;
