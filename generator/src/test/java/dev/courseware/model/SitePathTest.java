package dev.courseware.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitePathTest {
    @ParameterizedTest
    @CsvSource({
        "a.html, b.html, b.html",
        "a.html, a.html, a.html",
        "x/a.html, b.html, ../b.html",
        "a.html, x/b.html, x/b.html",
        "x/a.html, x/b.html, b.html",
        "x/y/a.html, x/z/b.html, ../z/b.html",
        "xy/a.html, xz/b.html, ../xz/b.html",
        "x/a.html, xy/b.html, ../xy/b.html",
        "x/y/z/a.html, b.html, ../../../b.html"
    })
    void the_way_from_file_to_file_is_relative(String from, String to, String way) {
        assertThat(SitePath.between(from, to)).isEqualTo(way);
    }

    @Test
    void the_root_is_as_many_folders_up_as_the_file_is_deep() {
        assertThat(SitePath.root("a.html")).isEmpty();
        assertThat(SitePath.root("x/y/a.html")).isEqualTo("../../");
    }

    @ParameterizedTest
    @CsvSource({
        "a/b-c_d.e~f, a/b-c_d.e~f",
        "a b, a%20b",
        "ü, %C3%BC",
        "a%b, a%25b",
        "a?b#c, a%3Fb%23c",
        "a:b, a%3Ab",
        "😀, %F0%9F%98%80"
    })
    void addresses_are_percent_encoded(String path, String address) {
        assertThat(SitePath.encode(path)).isEqualTo(address);
    }
}
