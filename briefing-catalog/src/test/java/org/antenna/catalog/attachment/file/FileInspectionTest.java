package org.antenna.catalog.attachment.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.antenna.catalog.attachment.Files.docx;
import static org.antenna.catalog.attachment.Files.joined;
import static org.antenna.catalog.attachment.Files.latin;
import static org.antenna.catalog.attachment.Files.office;
import static org.antenna.catalog.attachment.Files.pdf;
import static org.antenna.catalog.attachment.Files.picture;
import static org.antenna.catalog.attachment.Files.webp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.antenna.kit.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileInspectionTest {
    private static final FileLimits LIMITS = new FileLimits(1_000_000, 3_000_000, 40);

    static FileType type(String name, byte[] bytes) {
        return new FileInspection(LIMITS).type(FileName.of(name), bytes);
    }

    static String refusal(String name, byte[] bytes) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> type(name, bytes));
        return refusal == null ? "" : refusal.code();
    }

    @Test
    void what_a_file_is_is_found_in_it() {
        assertThat(type("a.pdf", pdf())).isEqualTo(FileType.PDF);
        assertThat(type("a.PNG", picture("png"))).isEqualTo(FileType.PNG);
        assertThat(type("a.jpeg", picture("jpg"))).isEqualTo(FileType.JPEG);
        assertThat(type("a.jpg", joined(picture("jpg"), new byte[3], picture("jpg"))))
                .isEqualTo(FileType.JPEG);
        assertThat(type("a.webp", webp())).isEqualTo(FileType.WEBP);
        assertThat(type("a.docx", docx())).isEqualTo(FileType.DOCX);
        assertThat(type("a.xlsx", office("spreadsheetml.sheet"))).isEqualTo(FileType.XLSX);
        assertThat(type("a.pptx", office("presentationml.presentation"))).isEqualTo(FileType.PPTX);
        assertThat(type("a.txt", "跳台".getBytes(UTF_8))).isEqualTo(FileType.TEXT);
        assertThat(type("a.csv", "\uFEFF年份,数量\r\n2025,<3\r\n".getBytes(UTF_8))).isEqualTo(FileType.CSV);
    }

    @Test
    void a_name_that_says_something_else_is_a_disguise() {
        assertThat(refusal("a.png", pdf())).isEqualTo("disguised-attachment");
        assertThat(refusal("a.pdf", docx())).isEqualTo("disguised-attachment");
        assertThat(refusal("a.pdf.exe", pdf())).isEqualTo("disguised-attachment");
        assertThat(refusal("a.docx", office("spreadsheetml.sheet"))).isEqualTo("disguised-attachment");
        assertThat(refusal("a.html", "hello".getBytes(UTF_8))).isEqualTo("disguised-attachment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MZ\u0090\0",
                "GIF89a\u0001\0",
                "\u007FELF\u0002",
                "\u00CA\u00FE\u00BA\u00BE",
                "\u00D0\u00CF\u0011\u00E0\0"
            })
    void what_may_not_go_with_a_report_is_not_let_in_under_any_name(String start) {
        for (String name : List.of("a.exe", "a.pdf", "a.txt", "a.doc")) {
            assertThat(refusal(name, latin(start))).isEqualTo("unsupported-attachment");
        }
        assertThat(refusal("a.txt", "跳台".getBytes(Charset.forName("GBK")))).isEqualTo("unsupported-attachment");
        assertThat(refusal("a.txt", new byte[0])).isEqualTo("attachment-empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>",
                "  <!DOCTYPE html>",
                "<svg onload=x>",
                "<?xml version='1.0'?>",
                "\uFEFF<script>"
            })
    void markup_is_no_plain_text(String text) {
        assertThat(refusal("a.txt", text.getBytes(UTF_8))).isEqualTo("disguised-attachment");
        assertThat(refusal("a.csv", text.getBytes(UTF_8))).isEqualTo("disguised-attachment");
    }

    @Test
    void nothing_stands_behind_the_end() {
        byte[] script = latin("<script>alert(1)</script>");
        for (byte[] more : List.of(script, docx(), pdf())) {
            assertThat(refusal("a.png", joined(picture("png"), more))).isEqualTo("disguised-attachment");
            assertThat(refusal("a.jpg", joined(picture("jpg"), more))).isEqualTo("disguised-attachment");
            assertThat(refusal("a.webp", joined(webp(), more))).isEqualTo("disguised-attachment");
        }
        assertThat(refusal("a.pdf", joined(pdf(), docx()))).isEqualTo("disguised-attachment");
        assertThat(refusal("a.pdf", joined(pdf(), script))).isEqualTo("disguised-attachment");
    }

    @Test
    void a_pdf_is_no_web_page_and_runs_nothing() {
        assertThat(refusal("a.pdf", joined(latin("%PDF-1.7\n<html><body>"), pdf())))
                .isEqualTo("disguised-attachment");
        assertThat(refusal("a.pdf", joined(latin("<html>"), pdf()))).isEqualTo("disguised-attachment");
        assertThat(refusal("a.pdf", joined(latin("%PDF-1.7\n<< /S /JavaScript /JS (x) >>"), pdf())))
                .isEqualTo("attachment-with-program");
        assertThat(refusal("a.pdf", joined(latin("%PDF-1.7\n<< /S /Launch >>"), pdf())))
                .isEqualTo("attachment-with-program");
        assertThat(refusal("a.pdf", joined(latin("%PDF-1.7\n<< /S /J#61v#61Scr#69pt /JS (x) >>"), pdf())))
                .isEqualTo("attachment-with-program");
        assertThat(refusal("a.pdf", joined(latin("%PDF-1.7\n<< /S /#4Caunc#68 >>"), pdf())))
                .isEqualTo("attachment-with-program");
        assertThat(refusal("a.pdf", latin("%PDF-1.7\n"))).isEqualTo("damaged-attachment");
    }

    @Test
    void a_picture_that_would_fill_the_memory_is_refused_by_its_header() {
        byte[] png = picture("png");
        Arrays.fill(png, 16, 20, (byte) 0x7F);
        assertThat(refusal("a.png", png)).isEqualTo("picture-too-large");
        byte[] webp = webp();
        Arrays.fill(webp, 21, 25, (byte) 0xFF);
        assertThat(refusal("a.webp", webp)).isEqualTo("picture-too-large");
        byte[] jpeg = picture("jpg");
        int frame = indexOf(jpeg, 0xFF, 0xC0);
        Arrays.fill(jpeg, frame + 5, frame + 9, (byte) 0xFF);
        assertThat(refusal("a.jpg", jpeg)).isEqualTo("picture-too-large");
        assertThat(refusal("a.jpg", joined(picture("jpg"), jpeg))).isEqualTo("picture-too-large");
    }

    @ParameterizedTest
    @CsvSource({"png", "jpg"})
    void a_picture_cut_anywhere_is_damaged(String format) {
        byte[] whole = picture(format);
        for (int length = 8; length < whole.length; length++) {
            assertThat(refusal("a." + format, Arrays.copyOf(whole, length)))
                    .as("%s of %d bytes", format, length)
                    .isEqualTo("damaged-attachment");
        }
    }

    private static int indexOf(byte[] bytes, int first, int second) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if ((bytes[i] & 0xFF) == first && (bytes[i + 1] & 0xFF) == second) {
                return i;
            }
        }
        throw new IllegalStateException("Not in it");
    }
}
