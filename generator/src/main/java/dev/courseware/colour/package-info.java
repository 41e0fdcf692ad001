/**
 * Colours as numbers: how light they are, whether screens show them, and whether one can be read on another. The same on
 * every machine, so nothing here uses what a processor may round in its own way.
 */
package dev.courseware.colour;
