package org.antenna.catalog.attachment.file;

import static org.antenna.catalog.attachment.file.FileInspectionTest.refusal;
import static org.antenna.catalog.attachment.file.FileInspectionTest.type;
import static org.antenna.catalog.attachment.file.Pdfs.CATALOG;
import static org.antenna.catalog.attachment.file.Pdfs.pack;
import static org.antenna.catalog.attachment.file.Pdfs.packed;
import static org.antenna.catalog.attachment.file.Pdfs.stream;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs that would cost the reader dear. The limit of time catches what grows with the square, which takes hours. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostilePdfTest {
    private static final int LARGE = 9_000_000;

    @Test
    void a_pack_of_gigabytes_is_given_up_early() {
        byte[] bomb = Pdfs.bomb(4_000);
        assertThat(bomb).hasSizeLessThan(LARGE);
        assertThat(refusal("a.pdf", Pdfs.of(CATALOG, stream("/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode", bomb))))
                .isEqualTo("attachment-unpacks-too-large");
    }

    @Test
    void many_packs_count_together() {
        String pack = pack(1, "10 0 ", " ".repeat(1_000_000) + "null");
        assertThat(refusal("a.pdf", Pdfs.of(CATALOG, pack, pack, pack, pack)))
                .isEqualTo("attachment-unpacks-too-large");
    }

    @Test
    void there_are_only_so_many_packs() {
        String[] objects = Collections.nCopies(41, pack(1, "10 0 ", "null")).toArray(String[]::new);
        objects[0] = CATALOG;
        assertThat(type("a.pdf", Pdfs.of(objects))).isEqualTo(FileType.PDF);
        objects[0] = objects[1];
        assertThat(refusal("a.pdf", Pdfs.of(objects))).isEqualTo("attachment-unpacks-too-large");
    }

    @Test
    void a_stream_that_packs_no_objects_is_not_unpacked() {
        assertThat(type("a.pdf", Pdfs.of(CATALOG, stream("/Filter /FlateDecode", Pdfs.bomb(4_000)))))
                .isEqualTo(FileType.PDF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "<<", "<< /A ", "[ << /K [ "})
    void a_hundred_thousand_lists_in_each_other_cannot_be_read(String opening) {
        String deep = opening.repeat(100_000);
        assertThat(refusal("a.pdf", Pdfs.of(CATALOG, deep))).isEqualTo("unreadable-attachment");
        assertThat(refusal("a.pdf", packed("null", deep))).isEqualTo("unreadable-attachment");
        assertThat(refusal("a.pdf", Pdfs.withTrailer("<< /Root 1 0 R /X " + deep, CATALOG)))
                .isEqualTo("unreadable-attachment");
    }

    @Test
    void references_in_a_circle_are_followed_by_nobody() {
        String itself = "<< /Type /Catalog /Pages 1 0 R /Kids [ 1 0 R 2 0 R ] /Parent 2 0 R >>";
        String extending =
                stream("/Type /ObjStm /N 1 /First 5 /Extends 3 0 R /Filter /FlateDecode", Pdfs.deflated("10 0 10 0 R"));
        assertThat(type("a.pdf", Pdfs.of(itself, "2 0 R", extending))).isEqualTo(FileType.PDF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "obj",
                "obj ",
                "obj%",
                "obj(",
                "1 0 obj(",
                "1 0 obj\n<<",
                "endobj<",
                "trailer%",
                "endstream/",
                "<<>>stream\n",
                "1 0 obj<</N 1/First 1>>stream\n",
                "1 0 obj<</N 1/First 1/Filter/Fl>>stream\nx\u009C",
                "1 0 obj<</N 0/First 0/Filter/Fl>>stream\nx\u009C\u0003\u0000",
                "1 0 obj<</N 0/First 999999999/Filter/Fl>>stream\nx\u009C\u0003\u0000",
                "1 0 obj<<(/A",
                "1 0 obj]<</A)>>",
                "1 0 obj(a(\n)\n/",
            })
    void a_piece_repeated_to_the_largest_size_is_answered_in_good_time(String piece) {
        String many = piece.repeat(LARGE / piece.length());
        assertThat(refusal("a.pdf", Pdfs.of(CATALOG, many)))
                .isIn("", "unreadable-attachment", "attachment-unpacks-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "%", "<", "/", "[", "null "})
    void a_pack_whose_objects_lie_in_each_other_is_answered_in_good_time(String piece) {
        int count = 150_000;
        String table =
                IntStream.range(0, count).mapToObj(at -> at + " " + at + " ").collect(Collectors.joining());
        String objects = piece.repeat(600_000 / piece.length());
        byte[] pdf = Pdfs.of(CATALOG, pack(count, table, objects));
        assertThat(refusal("a.pdf", pdf)).isIn("", "unreadable-attachment", "attachment-unpacks-too-large");
    }

    /** Pictures and fonts, which are most of a real file, now and then look like anything. */
    @Test
    void bytes_at_random_in_streams_are_no_reason_to_refuse() {
        long seed = 20_261_122;
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        byte[] noise = new byte[LARGE / 3];
        random.nextBytes(noise);
        String picture = stream("/Type /XObject /Subtype /Image", noise);
        assertThat(type("a.pdf", Pdfs.of(CATALOG, picture, picture, picture)))
                .as("seed %d", seed)
                .isEqualTo(FileType.PDF);
    }
}
