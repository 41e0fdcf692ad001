/** JSON and YAML, as written by speech and chat tools. */
package dev.courseware.parse.dialog.shape.json;
