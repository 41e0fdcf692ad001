/** Captions: WebVTT and SubRip, with speakers, rolling lines and settings. */
package dev.courseware.parse.dialog.shape.caption;
