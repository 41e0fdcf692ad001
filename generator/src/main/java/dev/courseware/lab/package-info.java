/**
 * Labs: simulations that a theme or a course brings as a folder of two scripts and a description. Their scripts are held to
 * a subset of the language that means the same in Rhino and in browsers, and run here for the picture and the table that
 * stand on a page without scripts.
 */
package dev.courseware.lab;
