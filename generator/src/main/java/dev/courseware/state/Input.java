package dev.courseware.state;

import dev.courseware.source.Lookup;

/**
 * A question that a build asked about its course, and the answer.
 *
 * @param found for a file, its path after following links, or a word for why there is none; otherwise empty
 * @param stamp for a file, its stamp when it was looked up
 * @param content the checksum of a file's bytes, of a folder's names, or of what an entry is
 */
public record Input(Lookup lookup, String found, Stamp stamp, long content) {
    void write(StateWriter out) {
        out.number(lookup.kind().ordinal());
        out.text(lookup.path());
        // Most files are where their names say.
        out.text(found.equals(lookup.path()) ? "=" : found);
        if (lookup.kind() == Lookup.Kind.FILE) {
            stamp.write(out);
        }
        out.fixed(content);
    }

    static Input read(StateReader in) {
        Lookup lookup = new Lookup(kind(in.count()), in.text());
        String found = in.text();
        return new Input(
                lookup,
                found.equals("=") ? lookup.path() : found,
                lookup.kind() == Lookup.Kind.FILE ? Stamp.read(in) : Stamp.NONE,
                in.fixed());
    }

    private static Lookup.Kind kind(int ordinal) {
        Lookup.Kind[] all = Lookup.Kind.values();
        if (ordinal >= all.length) {
            throw new StateReader.Malformed("no such kind");
        }
        return all[ordinal];
    }
}
