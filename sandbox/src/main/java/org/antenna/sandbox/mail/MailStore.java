package org.antenna.sandbox.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Mails in one append-only file, found by an index in memory that is built again from the file at the start. A tail that
 * was cut off in the middle of a write is dropped: its sender has not been told that the mail was accepted.
 *
 * <p>Each entry: its length, arrival in epoch milliseconds, sender, number of recipients, recipients, source.
 */
final class MailStore implements AutoCloseable {
    private final FileChannel file;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(CaughtMail mail, long position) {}

    MailStore(Path path) {
        try {
            file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            long end = index(path);
            file.truncate(end);
            file.position(end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the mail; it survives the end of this process from the moment this returns. */
    synchronized CaughtMail add(Instant receivedAt, String from, List<String> to, byte[] source) {
        try {
            var bytes = new ByteArrayOutputStream(source.length + 256);
            var out = new DataOutputStream(bytes);
            out.writeInt(0);
            out.writeLong(receivedAt.toEpochMilli());
            out.writeUTF(from);
            out.writeInt(to.size());
            for (String recipient : to) {
                out.writeUTF(recipient);
            }
            out.write(source);
            ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
            buffer.putInt(0, buffer.capacity() - Integer.BYTES);
            while (buffer.hasRemaining()) {
                file.write(buffer);
            }
            return remember(receivedAt, from, to, source, file.position() - source.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Oldest first. */
    synchronized List<CaughtMail> find(MailFilter filter) {
        Stream<CaughtMail> all = entries.stream().map(Entry::mail);
        return filter.equals(MailFilter.ALL)
                ? all.toList()
                : all.filter(mail -> mail.matches(filter)).toList();
    }

    synchronized Optional<CaughtMail> mail(long id) {
        return entry(id).map(Entry::mail);
    }

    synchronized Optional<byte[]> source(long id) {
        return entry(id).map(entry -> {
            try {
                ByteBuffer buffer = ByteBuffer.allocate(entry.mail().size());
                while (buffer.hasRemaining() && file.read(buffer, entry.position() + buffer.position()) >= 0) {
                    continue;
                }
                return buffer.array();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    synchronized void clear() {
        try {
            entries.clear();
            file.truncate(0);
            file.position(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Entry> entry(long id) {
        return id >= 1 && id <= entries.size() ? Optional.of(entries.get((int) id - 1)) : Optional.empty();
    }

    private CaughtMail remember(Instant receivedAt, String from, List<String> to, byte[] source, long position) {
        MailHeaders headers = MailHeaders.of(source);
        CaughtMail mail = new CaughtMail(
                entries.size() + 1L,
                receivedAt,
                from,
                List.copyOf(to),
                headers.messageId(),
                headers.decoded("Subject"),
                source.length);
        entries.add(new Entry(mail, position));
        return mail;
    }

    private long index(Path path) throws IOException {
        long end = 0;
        try (InputStream raw = Files.newInputStream(path);
                DataInputStream in = new DataInputStream(new BufferedInputStream(raw, 1 << 20))) {
            while (true) {
                int length = in.readInt();
                byte[] content = in.readNBytes(length);
                if (content.length < length) {
                    return end;
                }
                end += Integer.BYTES + length;
                recall(new DataInputStream(new ByteArrayInputStream(content)), end);
            }
        } catch (EOFException e) {
            return end;
        }
    }

    private void recall(DataInputStream entry, long end) throws IOException {
        Instant receivedAt = Instant.ofEpochMilli(entry.readLong());
        String from = entry.readUTF();
        List<String> to = new ArrayList<>();
        for (int left = entry.readInt(); left > 0; left--) {
            to.add(entry.readUTF());
        }
        byte[] source = entry.readAllBytes();
        remember(receivedAt, from, to, source, end - source.length);
    }
}
