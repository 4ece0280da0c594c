package org.antenna.delivery.departure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * An obligation's id with our signature: 16 bytes and their HMAC-SHA256, as 64 characters of base64url. It does not
 * expire: a link in an old mail must work as long as the mail lies in a mailbox.
 */
final class DepartureToken {
    private static final int SHORTEST_SECRET = 32;
    private static final int ID_BYTES = 16;
    private static final int LENGTH = 64;
    private static final String ALGORITHM = "HmacSHA256";
    /** Keeps these signatures apart from others that the same secret may make one day. */
    private static final byte[] PURPOSE = "antenna-departure-v1".getBytes(StandardCharsets.US_ASCII);

    private final SecretKeySpec key;

    /** @throws IllegalStateException when the secret is too short to be one */
    DepartureToken(String secret) {
        if (secret.strip().length() < SHORTEST_SECRET) {
            throw new IllegalStateException("ANTENNA_LINK_SECRET has fewer than " + SHORTEST_SECRET + " characters.");
        }
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    String of(UUID obligationId) {
        byte[] id = bytes(obligationId);
        byte[] signature = sign(id);
        byte[] token = Arrays.copyOf(id, ID_BYTES + signature.length);
        System.arraycopy(signature, 0, token, ID_BYTES, signature.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    Optional<UUID> obligation(String token) {
        if (token.length() != LENGTH) {
            return Optional.empty();
        }
        byte[] decoded;
        try {
            decoded = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        byte[] id = Arrays.copyOf(decoded, ID_BYTES);
        byte[] signature = Arrays.copyOfRange(decoded, ID_BYTES, decoded.length);
        return MessageDigest.isEqual(signature, sign(id)) ? Optional.of(uuid(id)) : Optional.empty();
    }

    private byte[] sign(byte[] id) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(PURPOSE);
            return mac.doFinal(id);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(byte[] id) {
        ByteBuffer buffer = ByteBuffer.wrap(id);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
