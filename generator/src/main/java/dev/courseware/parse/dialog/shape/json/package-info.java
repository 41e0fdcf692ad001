/** JSON and YAML, as tools for speech and chats write them. */
package dev.courseware.parse.dialog.shape.json;
