package org.antenna.kit.markdown;

/**
 * CommonMark as its words stand in front of a reader, for who looks for some in it: emphasis is dropped, entities and escapes
 * are the characters that they mean. Lines stay lines and are not wrapped. A heading, an item of a list and a quotation keep
 * their sign, a link or an image the brackets around its words, without the address, and what is in a code span its backticks.
 * Blocks of code and of HTML, which are shown as they were typed, are left out.
 */
public final class MarkdownWords {
    /** Stands in no text that CommonMark has read, nor in one that PostgreSQL keeps. */
    public static final char SEAM = '\0';

    private final BoundedMarkdown parser = new BoundedMarkdown();

    /** Blocks with an empty line between them. */
    public String words(String markdown) {
        WordBlocks blocks = new WordBlocks();
        parser.parse(markdown).accept(blocks);
        return blocks.words();
    }

    /**
     * As {@link #words}, but as they run on before the eyes: the lines of a paragraph follow each other in one line, and links,
     * images and code spans are words like those around them. A {@link #SEAM} stands for each thing that is gone between two
     * words or within one.
     */
    public String running(String markdown) {
        RunningBlocks blocks = new RunningBlocks();
        parser.parse(markdown).accept(blocks);
        return blocks.words();
    }
}
