package org.antenna.catalog.search.segment;

import java.util.BitSet;

/** Which positions of a section have a token. What is answered belongs to the asker, who may change it. */
public interface Postings {
    /** Anywhere in the text, or as a facet or reader. */
    BitSet having(String token);

    /** In a title. */
    BitSet titled(String lexeme);

    /** In a summary. */
    BitSet summarised(String lexeme);
}
