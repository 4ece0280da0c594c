package org.antenna.catalog.intake.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jdom2.Element;
import org.junit.jupiter.api.Test;

class FeedLanguagesTest {
    private static final class Channel extends Element {
        private static final long serialVersionUID = 1L;

        private int looked;

        Channel() {
            super("channel");
        }

        @Override
        public List<Element> getChildren() {
            looked++;
            return super.getChildren();
        }
    }

    @Test
    void a_feed_is_looked_into_once_for_all_of_its_entries() {
        Channel channel = new Channel();
        for (int number = 0; number < 100; number++) {
            channel.addContent(new Element("item"));
        }
        channel.addContent(new Element("language").setText("zh"));
        FeedLanguages languages = new FeedLanguages();

        List<Element> entries = channel.getChildren("item");
        assertThat(entries).hasSize(100).allMatch(entry -> "zh".equals(languages.of(entry)));

        assertThat(channel.looked).isEqualTo(1);
    }
}
