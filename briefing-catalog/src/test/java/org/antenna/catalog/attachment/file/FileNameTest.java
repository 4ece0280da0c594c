package org.antenna.catalog.attachment.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.antenna.kit.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    private static String cleaned(String given) {
        return FileName.of(given).value();
    }

    @ParameterizedTest
    @CsvSource({
        "'跳台 图纸.PDF',            '跳台 图纸.PDF'",
        "'C:\\fakepath\\a.pdf',      a.pdf",
        "../../etc/passwd.txt,       passwd.txt",
        "'  a   b .pdf ',            'a b.pdf'",
        "..hidden.txt,               hidden.txt",
        "'a\"b<c>:d|e?f*g%0a;.csv',  'a_b_c__d_e_f_g_0a_.csv'",
    })
    void a_name_is_one_line_without_a_path(String given, String expected) {
        assertThat(cleaned(given)).isEqualTo(expected);
    }

    @Test
    void what_cannot_be_seen_is_left_out() {
        assertThat(cleaned("a\u202Efdp.exe\u2066\u200B\uFEFF.pdf")).isEqualTo("afdp.exe.pdf");
        assertThat(cleaned("a\r\nSet-Cookie: x\0.pdf")).isEqualTo("a Set-Cookie_ x .pdf".replace(" .", "."));
        assertThat(cleaned("e\u0301te\u0301.pdf")).isEqualTo("\u00E9t\u00E9.pdf");
        assertThat(cleaned("\uD83D.a\uD83D\uDE00.pdf")).isEqualTo("a\uD83D\uDE00.pdf");
    }

    @Test
    void a_long_name_keeps_its_extension() {
        String name = cleaned("\uD83D\uDE00".repeat(300) + ".pdf");
        assertThat(name).endsWith(".pdf");
        assertThat(name.codePointCount(0, name.length())).isEqualTo(120);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", ".", "..", ".pdf", "a", "a.", "a.p df", "a/.pdf", "a.跳", "\u202E.pdf", "a.abcdefghijkl"})
    void a_name_without_words_or_extension_is_refused(String given) {
        assertThat(catchThrowableOfType(Refusal.class, () -> FileName.of(given)).code())
                .isEqualTo("invalid-name");
    }
}
