package dev.courseware.parse.dialog.shape.json;

import java.util.List;

/** The keys that JSON scripts use, the most usual ones first. */
final class JsonKeys {
    static final List<String> LISTS = List.of(
            "transcript",
            "segments",
            "dialogue",
            "dialog",
            "conversation",
            "turns",
            "messages",
            "script",
            "utterances",
            "lines",
            "results",
            "audio_segments",
            "data",
            "conversations",
            "acts",
            "scenes",
            "chapters",
            "episodes",
            "exchanges",
            "entries");
    static final List<String> SPEAKERS = List.of(
            "speaker",
            "speaker_name",
            "speakerName",
            "name",
            "role",
            "character",
            "who",
            "author",
            "from",
            "speaker_label",
            "speaker_id",
            "speakerTag",
            "speaker_tag",
            "sender",
            "sender_name",
            "senderName",
            "host",
            "username");
    static final List<String> TEXTS = List.of(
            "text",
            "dialogue",
            "dialog",
            "line",
            "content",
            "message",
            "body",
            "utterance",
            "transcript",
            "says",
            "speech",
            "punctuated_word",
            "word",
            "sentences",
            "value",
            "parts");
    static final List<String> CUES = List.of("cue", "emotion", "tone", "action", "direction");
    /** Alone in an object, what happens between two turns. */
    static final List<String> DIRECTIONS = List.of(
            "direction", "action", "stage_direction", "stageDirection", "stage", "sound", "sfx", "narration", "beat");

    static final List<String> STAMPS = List.of("stamp", "timestamp", "time", "start", "start_time", "startTime");
    static final List<String> STARTS = List.of("start", "start_time", "startTime");
    static final List<String> ENDS = List.of("end", "end_time", "endTime");
    static final List<String> KINDS = List.of("type", "kind");
    static final List<String> WORDS = List.of("name", "text", "content", "label", "value", "parts", "role");
    static final List<String> HEARINGS = List.of("alternatives", "nBest");
    static final List<String> HEADINGS =
            List.of("heading", "title", "scene", "name", "location", "setting", "place", "act", "chapter");

    private JsonKeys() {}
}
