package org.antenna.delivery.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.antenna.delivery.obligation.OutgoingMail;
import org.junit.jupiter.api.Test;

class MailTest {
    private final QuteMailWriter writer = Writers.writer();

    @Test
    void every_kind_of_mail_is_left_to_be_looked_at() throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "mails"));
        for (String language : List.of("zh", "en")) {
            leave(folder, "alert-" + language, writer.alert(Samples.alert(language)));
            leave(folder, "digest-" + language, writer.digest(Samples.digest(language)));
        }
        assertThat(folder.resolve("digest-en.html")).content().contains("</html>");
    }

    private static void leave(Path folder, String name, OutgoingMail mail) throws Exception {
        Files.writeString(folder.resolve(name + ".html"), mail.html());
        Files.writeString(folder.resolve(name + ".txt"), mail.subject() + "\n" + mail.headers() + "\n\n" + mail.text());
    }
}
