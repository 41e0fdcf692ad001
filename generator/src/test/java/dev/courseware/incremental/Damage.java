package dev.courseware.incremental;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What people do to a site by hand, which no course says. */
enum Damage {
    NONE {
        @Override
        void take(Path site, Random random) {
            // The site stays as it is.
        }
    },
    EDITED {
        @Override
        void take(Path site, Random random) throws IOException {
            Files.writeString(any(site, random), "by hand");
        }
    },
    EDITED_WITHOUT_TRACE {
        @Override
        void take(Path site, Random random) throws IOException {
            Path file = any(site, random);
            FileTime time = Files.getLastModifiedTime(file);
            byte[] content = Files.readAllBytes(file);
            content[content.length / 2] ^= 1;
            Files.write(file, content);
            Files.setLastModifiedTime(file, time);
        }
    },
    REMOVED {
        @Override
        void take(Path site, Random random) throws IOException {
            Files.delete(any(site, random));
        }
    },
    ADDED {
        @Override
        void take(Path site, Random random) throws IOException {
            Files.writeString(any(site, random).resolveSibling("by-hand.html"), "by hand");
        }
    },
    FOLDER {
        @Override
        void take(Path site, Random random) throws IOException {
            Path file = any(site, random);
            Files.delete(file);
            Files.createDirectories(file.resolve("by-hand"));
        }
    };

    abstract void take(Path site, Random random) throws IOException;

    private static Path any(Path site, Random random) throws IOException {
        try (Stream<Path> all = Files.walk(site)) {
            List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
            return files.get(random.nextInt(files.size()));
        }
    }
}
