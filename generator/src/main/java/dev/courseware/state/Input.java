package dev.courseware.state;

import dev.courseware.source.Lookup;

/**
 * A question that a build asked of its course, and the answer.
 *
 * @param found of a file the path to which links lead, or a word for why there is none; of others nothing
 * @param stamp of a file, when it was looked for
 * @param content a checksum of the file's bytes, of a folder's names, of what has a name
 */
public record Input(Lookup lookup, String found, Stamp stamp, long content) {
    void write(StateWriter out) {
        out.number(lookup.kind().ordinal());
        out.text(lookup.path());
        // Mostly a file is where it is named.
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
