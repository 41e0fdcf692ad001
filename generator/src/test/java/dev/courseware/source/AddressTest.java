package dev.courseware.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "01-Why Distributed, why-distributed",
        "1_a, a",
        "1.a, a",
        "2 b, b",
        "2b, 2b",
        "2024, 2024",
        "10-20-x, 20-x",
        "a  --  b, a-b",
        "-a-, a",
        "C++ & C#, c-c",
        "Über, über",
        "数据, 数据",
        "İstanbul, i̇stanbul",
        "con, con-page",
        "03-AUX, aux-page",
        "com1, com1-page",
        "com0, com0",
        "a.b.c, a-b-c",
        "dots..., dots",
        "snake_case, snake_case",
        "a/../b, a-b"
    })
    void names_become_words_joined_by_hyphens(String name, String address) {
        assertThat(Address.of(name)).isEqualTo(address);
    }

    @Test
    void composed_and_decomposed_letters_are_one_address() {
        assertThat(Address.of("cafe\u0301")).isEqualTo(Address.of("caf\u00e9")).isEqualTo("caf\u00e9");
    }

    @Test
    void a_name_of_nothing_but_signs_gets_an_address_of_its_own() {
        assertThat(Address.of("!!!")).matches("x[0-9a-f]+").isNotEqualTo(Address.of("???"));
        assertThat(Address.of("01-")).isEqualTo("01");
    }

    @Test
    void long_names_are_cut_and_stay_different() {
        String a = Address.of("word-".repeat(60) + "a");
        String b = Address.of("word-".repeat(60) + "b");
        assertThat(a).hasSizeLessThan(100).startsWith("word-word").isNotEqualTo(b);
        String supplementary = Address.of("\uD835\uDD04".repeat(100));
        assertThat(new String(supplementary.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(supplementary);
    }

    @Test
    void names_in_any_script_are_short_enough_for_file_systems_with_all_that_comes_behind() {
        for (String letter : List.of("\u00e9", "\u0915", "\u5206", "\uD835\uDD04")) {
            for (int length = 50; length < 100; length++) {
                String name = letter.repeat(length);
                assertThat((Address.of(name) + ".slides-linear.html").getBytes(StandardCharsets.UTF_8))
                        .hasSizeLessThan(256);
                assertThat((Address.ofTag(name + "!") + ".html").getBytes(StandardCharsets.UTF_8))
                        .hasSizeLessThan(256);
            }
        }
        assertThat(Address.of("\u5206".repeat(72))).isEqualTo("\u5206".repeat(72));
    }

    @ParameterizedTest
    @CsvSource({
        "img/Big Picture.PNG, img/big-picture.png",
        "01-unit/02-img/03-a.svg, unit/img/03-a.svg",
        "data.tar.gz, data-tar.gz",
        "README, readme",
        ".htaccess, htaccess",
        "a.!!, a",
        "con.png, con-page.png",
        "../../a.png, x79ea4bbe/x79ea4bbe/a.png"
    })
    void assets_keep_their_suffix_and_number_but_not_that_of_their_folders(String path, String address) {
        assertThat(Address.ofAsset(path).replaceAll("x[0-9a-f]{8}", "X"))
                .isEqualTo(address.replaceAll("x[0-9a-f]{8}", "X"));
    }

    @ParameterizedTest
    @CsvSource({"01-why_distributed, Why distributed", "intro, Intro", "2024, 2024", "01-, 01-", "ß-x, SS x"})
    void names_become_titles(String name, String title) {
        assertThat(Address.title(name)).isEqualTo(title);
    }
}
