/** Draws diagrams from text. Knows PlantUML, which may be absent; nothing else does. */
package dev.courseware.diagram;
