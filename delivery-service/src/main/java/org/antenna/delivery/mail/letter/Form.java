package org.antenna.delivery.mail.letter;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import org.antenna.kit.markdown.Lines;
import org.antenna.kit.markdown.MarkdownHtml;
import org.antenna.kit.markdown.MarkdownText;

/** How sentences and bodies are set in one of the two alternatives of a mail. */
sealed interface Form {
    String sentence(String words, Locale locale);

    String listed(String words, Locale locale);

    String heading(String words, String underline);

    String body(String markdown, Locale locale);

    /** Sentences as they are, escaped by the template; bodies as safe HTML. */
    record Html(MarkdownHtml markdown) implements Form {
        @Override
        public String sentence(String words, Locale locale) {
            return words;
        }

        @Override
        public String listed(String words, Locale locale) {
            return words;
        }

        @Override
        public String heading(String words, String underline) {
            return words;
        }

        @Override
        public String body(String text, Locale locale) {
            return markdown.html(text);
        }
    }

    /** Everything wrapped. */
    record Text(MarkdownText markdown) implements Form {
        private static final Logger LOG = System.getLogger(Text.class.getName());

        @Override
        public String sentence(String words, Locale locale) {
            return Lines.wrap(words, locale);
        }

        @Override
        public String listed(String words, Locale locale) {
            return Lines.wrap(words, locale, "- ", "  ");
        }

        @Override
        public String heading(String words, String underline) {
            String wrapped = Lines.wrap(words, Locale.ROOT);
            int widest = wrapped.lines().mapToInt(Lines::columns).max().orElse(0);
            return wrapped + "\n" + underline.repeat(widest);
        }

        @Override
        public String body(String text, Locale locale) {
            try {
                return markdown.text(text, locale);
            } catch (RuntimeException | StackOverflowError e) {
                // The words matter more than how they are set, and one report must not stop a mail.
                LOG.log(Level.ERROR, "A body stands in its mail as it was written", e);
                return text;
            }
        }
    }
}
