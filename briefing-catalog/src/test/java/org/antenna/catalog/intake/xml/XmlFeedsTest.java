package org.antenna.catalog.intake.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.antenna.catalog.intake.FeedEntry;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlFeedsTest {
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
            <title>News</title><link>https://press.example/news/</link><description>d</description><language>en-gb</language>
            %s
            </channel></rss>
            """;
    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans" xml:base="https://press.example/">
            <title>t</title><id>urn:f</id><updated>2025-01-01T00:00:00Z</updated>
            %s
            </feed>
            """;

    private final XmlFeeds feeds = new XmlFeeds();

    @Test
    void rss_2_is_read_with_its_content_links_and_language() {
        List<FeedEntry> entries = read(RSS.formatted("""
                <item>
                  <title>Ports &amp;amp; ships</title><link>/a?utm_campaign=x</link><guid isPermaLink="false">g-1</guid>
                  <pubDate>Mon, 31 Mar 2025 09:00:00 +0800</pubDate>
                  <description>Short &lt;b&gt;text&lt;/b&gt;</description>
                  <content:encoded><![CDATA[<p>Long <a href="b">text</a></p><script>x</script>]]></content:encoded>
                </item>
                <item><title>Plain</title><description>1 &amp;lt; 2
                next line</description><link>https://press.example/2</link></item>"""));
        FeedEntry first = entries.getFirst();
        assertThat(first.id()).isEqualTo("g-1");
        assertThat(first.language()).isEqualTo("en");
        assertThat(first.title()).isEqualTo("Ports & ships");
        assertThat(first.summary()).isEqualTo("Short text");
        assertThat(first.body()).isEqualTo("Long [text](https://press.example/news/b)");
        assertThat(first.links()).containsExactly("https://press.example/a");
        assertThat(first.publishedAt()).isEqualTo("2025-03-31T01:00:00Z");
        assertThat(first.place().entry()).isEqualTo(1);
        assertThat(first.place().line()).isEqualTo(4);
        FeedEntry second = entries.getLast();
        assertThat(second.id()).isEqualTo("https://press.example/2");
        assertThat(second.body()).isEqualTo("1 \\< 2\nnext line");
        assertThat(second.summary()).isEmpty();
        assertThat(second.publishedAt()).isNull();
        assertThat(second.place().line()).isEqualTo(10);
    }

    @Test
    void atom_says_what_its_texts_are() {
        List<FeedEntry> entries = read(ATOM.formatted("""
                <entry><id>urn:1</id><title type="html">A &lt;i&gt;b&lt;/i&gt;</title><link href="r/1"/>
                  <published>2025-01-01T00:00:00Z</published><updated>2025-02-02T00:00:00Z</updated>
                  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><h2>H</h2><p>P<script>x</script></p></div></content>
                </entry>
                <entry xml:lang="en"><id>urn:2</id><title>a &lt;b&gt; c</title><updated>2025-02-02</updated>
                  <content type="text">*not* &lt;b&gt;markup&lt;/b&gt;</content><summary>s</summary></entry>
                <entry><id>urn:3</id><title>pdf</title><content type="application/pdf">JVBERi0=</content><summary>s</summary></entry>
                <entry><id>urn:4</id><title>away</title><content src="https://x.example/y" type="text/html"/></entry>"""));
        assertThat(entries).extracting(FeedEntry::language).containsExactly("zh", "en", "zh", "zh");
        assertThat(entries).extracting(FeedEntry::title).containsExactly("A b", "a <b> c", "pdf", "away");
        assertThat(entries)
                .extracting(FeedEntry::body)
                .containsExactly("## H\n\nP", "\\*not\\* \\<b>markup\\</b>", "s", "");
        assertThat(entries).extracting(FeedEntry::summary).containsExactly("", "s", "", "");
        assertThat(entries.get(0).publishedAt()).isEqualTo("2025-01-01T00:00:00Z");
        assertThat(entries.get(1).publishedAt()).isEqualTo("2025-02-02");
        assertThat(entries.get(0).links()).containsExactly("https://press.example/r/1");
    }

    @Test
    void rss_1_is_read_with_the_language_of_its_channel() {
        List<FeedEntry> entries = read("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                    xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="https://press.example/"><title>t</title><link>https://press.example/</link>
                  <description>d</description><dc:language>zh</dc:language></channel>
                <item rdf:about="https://press.example/1"><title>题</title><link>https://press.example/1</link>
                  <description>文</description><dc:date>2025-03-31</dc:date></item>
                </rdf:RDF>""");
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo("https://press.example/1");
            assertThat(entry.language()).isEqualTo("zh");
            assertThat(entry.publishedAt()).isEqualTo("2025-03-31");
            assertThat(entry.body()).isEqualTo("文");
        });
    }

    @Test
    void what_an_entry_lacks_is_left_for_the_check() {
        FeedEntry entry = read(RSS.formatted(
                        "<item><description>only text</description><pubDate>soon</pubDate></item>"))
                .getFirst();
        assertThat(entry.id()).isNull();
        assertThat(entry.title()).isEmpty();
        assertThat(entry.publishedAt()).isEqualTo("soon");
        assertThat(entry.links()).isEmpty();
    }

    @Test
    void an_id_longer_than_an_id_may_be_is_known_by_its_hash() {
        String guid = "https://press.example/" + "x".repeat(300);
        FeedEntry entry = read(RSS.formatted("<item><title>t</title><guid>" + guid + "</guid></item>"))
                .getFirst();
        assertThat(entry.id()).startsWith("sha256:").hasSize(71);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\"><!ENTITY c \"&b;&b;\">]>",
                "<!DOCTYPE rss [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]>",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE rss [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x.dtd\"> %x;]>",
                "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://127.0.0.1:1/rss.dtd\">"
            })
    void entities_loops_and_files_are_refused_before_they_are_read(String doctype) {
        Refusal refusal = refusal(doctype + "<rss version=\"2.0\"><channel><title>&c;</title></channel></rss>");
        assertThat(refusal.code()).isEqualTo("feed-declares-a-doctype");
        assertThat(refusal.detail()).startsWith("Line 1, column ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<rss version='2.0'><channel>              | feed-malformed",
                "<rss><channel>&undeclared;</channel></rss> | feed-malformed",
                "<rss><channel>&#0;</channel></rss>        | feed-malformed",
                "<rss><channel>&#xD800;</channel></rss>    | feed-malformed",
                "not xml                                   | feed-malformed",
                "<html><body>page</body></html>            | feed-unknown",
                "<opml version='2.0'/>                     | feed-unknown",
                "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/passwd'/> | feed-unknown",
            })
    void what_is_no_feed_is_refused(String document, String code) {
        assertThat(refusal(document).code()).isEqualTo(code);
    }

    @Test
    void nothing_at_all_is_refused() {
        assertThat(refusal("").code()).isEqualTo("feed-malformed");
    }

    @Test
    void an_included_file_stays_outside() {
        List<FeedEntry> entries = read(RSS.formatted("<item><title>t</title><description>"
                + "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\" parse=\"text\"/>"
                + "</description></item>"));
        assertThat(entries.getFirst().body()).doesNotContain("root");
    }

    @Test
    void depth_and_number_are_bounded() {
        assertThat(refusal("<a>".repeat(1_000_000)).code()).isEqualTo("feed-too-deep");
        String many = "<item><title>t</title></item>".repeat(10_001);
        assertThat(refusal(RSS.formatted(many)).code()).isEqualTo("feed-too-many-entries");
    }

    @ParameterizedTest
    @CsvSource({
        "GB18030, GB18030, ",
        "UTF-16,  UTF-16, ",
        "UTF-8,   UTF-8,   utf-8",
        "Big5,    Big5,    big5",
    })
    void other_encodings_are_read_when_they_say_so(String written, String declared, @Nullable String sender) {
        String document = RSS.formatted("<item><title>漢字</title></item>").replace("UTF-8", declared);
        List<FeedEntry> entries = feeds.read(document.getBytes(Charset.forName(written)), sender);
        assertThat(entries.getFirst().title()).isEqualTo("漢字");
    }

    @ParameterizedTest
    @CsvSource({
        "GB18030, UTF-8,   ,        encoding-wrong",
        "UTF-8,   GB18030, utf-8,   encoding-contradicted",
        "UTF-16,  UTF-8,   ,        encoding-contradicted",
        "UTF-8,   x-none,  ,        encoding-unknown",
        "UTF-8,   UTF-8,   x-none,  encoding-unknown",
        "UTF-8,   US-ASCII, ,       encoding-wrong",
    })
    void an_encoding_that_lies_is_refused(String written, String declared, @Nullable String sender, String code) {
        String document = RSS.formatted("<item><title>汉字</title></item>").replace("UTF-8", declared);
        byte[] bytes = document.getBytes(Charset.forName(written));
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> feeds.read(bytes, sender));
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.errors()).extracting(error -> error.field()).containsExactly("body");
    }

    @Test
    void wrong_bytes_are_found_with_their_line() {
        byte[] bytes = RSS.formatted("<item>\n<title>?</title></item>").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' && i > 60 ? (byte) 0xFF : bytes[i];
        }
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> feeds.read(bytes, null));
        assertThat(refusal.detail()).startsWith("Line 5: ");
    }

    private List<FeedEntry> read(String document) {
        return feeds.read(document.getBytes(StandardCharsets.UTF_8), null);
    }

    private Refusal refusal(String document) {
        return catchThrowableOfType(Refusal.class, () -> read(document));
    }
}
