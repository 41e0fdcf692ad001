/**
 * Conversations for other programs: plain text, WebVTT, Podcasting 2.0 JSON, Fountain and a text for speech engines. A
 * further kind is a {@link dev.courseware.render.transcript.Transcript} and its line in
 * {@link dev.courseware.render.transcript.TranscriptRenderer}.
 */
package dev.courseware.render.transcript;
