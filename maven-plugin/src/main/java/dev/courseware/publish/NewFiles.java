package dev.courseware.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;

/** The files to be put on the branch, with the names that Git gives to their contents. */
final class NewFiles {
    private final TreeMap<String, BranchContent.Entry> entries = new TreeMap<>();
    private final Map<ObjectId, Content> contents = new HashMap<>();

    /** Bytes from anywhere. */
    record Content(long size, Opening opening) {
        /** Opens them for reading once. */
        @FunctionalInterface
        interface Opening {
            InputStream open() throws IOException;
        }

        static Content of(BuiltFiles.SiteFile file) {
            return new Content(file.size(), () -> Files.newInputStream(file.file()));
        }

        static Content of(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return new Content(bytes.length, () -> new ByteArrayInputStream(bytes));
        }

        ObjectId insert(ObjectInserter inserter) throws IOException {
            try (InputStream in = opening.open()) {
                return inserter.insert(Constants.OBJ_BLOB, size, in);
            }
        }

        private ObjectId name() throws IOException {
            try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter();
                    InputStream in = opening.open()) {
                return formatter.idFor(Constants.OBJ_BLOB, size, in);
            }
        }
    }

    /** Adds a file, which replaces one with the same path. */
    void add(String path, Content content) throws IOException {
        ObjectId id = content.name();
        entries.put(path, BranchContent.Entry.file(id));
        contents.put(id, content);
    }

    SortedMap<String, BranchContent.Entry> entries() {
        return entries;
    }

    Content content(ObjectId id) {
        return contents.get(id);
    }
}
