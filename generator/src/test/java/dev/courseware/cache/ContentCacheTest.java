package dev.courseware.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentCacheTest {
    private static final String KEY = ContentCache.key("a");

    @TempDir
    private Path parent;

    @Test
    void what_was_kept_is_found_by_a_later_build() {
        cache().keep(KEY, "größe\n");

        assertThat(cache().find(KEY)).contains("größe\n");
        assertThat(cache().find(ContentCache.key("b"))).isEmpty();
    }

    @Test
    void bytes_are_kept_as_they_are() throws IOException {
        byte[] bytes = {0, (byte) 0xFF, '\n', (byte) 0xC3};
        cache().keepBytes(KEY, bytes);

        assertThat(cache().findBytes(KEY))
                .hasValueSatisfying(found -> assertThat(found).isEqualTo(bytes));
        assertThat(Files.size(folder().resolve(KEY))).isEqualTo(64 + bytes.length);
    }

    @Test
    void texts_that_are_cut_elsewhere_have_other_names() {
        assertThat(ContentCache.key("ab", "c")).isNotEqualTo(ContentCache.key("a", "bc"));
    }

    @Test
    void what_is_damaged_is_not_found() throws IOException {
        cache().keep(KEY, "content");
        Path file = folder().resolve(KEY);
        String whole = Files.readString(file);
        for (String damaged : new String[] {"", "x", whole.substring(0, 70), whole + "x", whole.replace('c', 'd')}) {
            Files.writeString(file, damaged);
            assertThat(cache().find(KEY)).as(damaged).isEmpty();
        }
        Files.write(file, new byte[] {(byte) 0xC3, (byte) 0x28});
        assertThat(cache().find(KEY)).isEmpty();
        cache().keep(KEY, "content");
        assertThat(cache().find(KEY)).contains("content");
    }

    @Test
    void an_entry_under_another_name_is_not_found() throws IOException {
        cache().keep(KEY, "content");
        String other = ContentCache.key("b");
        Files.copy(folder().resolve(KEY), folder().resolve(other));

        assertThat(cache().find(other)).isEmpty();
    }

    @Test
    void a_link_is_not_followed() throws IOException {
        cache().keep(KEY, "content");
        Path elsewhere = Files.move(folder().resolve(KEY), parent.resolve("elsewhere"));
        Files.createSymbolicLink(folder().resolve(KEY), elsewhere);

        assertThat(cache().find(KEY)).isEmpty();
    }

    @Test
    void where_nothing_can_be_written_nothing_is_kept() throws IOException {
        Files.writeString(folder(), "a file stands in the way");
        cache().keep(KEY, "content");
        cache().prune();

        assertThat(cache().find(KEY)).isEmpty();
    }

    @Test
    void what_a_build_had_no_use_for_is_forgotten_once_there_is_much() throws IOException {
        for (int i = 0; i < 5; i++) {
            cache().keep(ContentCache.key("old" + i), "old");
        }
        ContentCache small = ContentCache.in(folder(), 5);
        small.find(ContentCache.key("old1"));
        small.prune();
        assertThat(count()).isEqualTo(5);

        small.keep(KEY, "new");
        small.prune();
        assertThat(count()).isEqualTo(2);
        assertThat(small.find(KEY)).isPresent();
        assertThat(small.find(ContentCache.key("old1"))).isPresent();
    }

    private Path folder() {
        return parent.resolve("cache");
    }

    private ContentCache cache() {
        return ContentCache.in(folder());
    }

    private long count() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.count();
        }
    }
}
