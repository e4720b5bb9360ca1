package io.cxmaturity.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cxmaturity.account.Passkeys.Wanted;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/** A device that holds one passkey, and the browser in front of it; may be told to misbehave. */
final class Device {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;
    private static final int COORDINATE = 32;
    private static final HexFormat HEX = HexFormat.of();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    final byte[] id = UUID.randomUUID().toString().getBytes(UTF_8);
    String site = "cx.example.org";
    String origin = "https://cx.example.org";
    boolean verifies = true;
    int count;
    String user = "";
    private KeyPair keys = newKeys();

    /** Answers as if it had another key by the same name. */
    void loseKey() {
        keys = newKeys();
    }

    String create(Wanted wanted) {
        user = wanted.user();
        var data = data(WITH_KEY);
        data.writeBytes(new byte[16]);
        data.writeBytes(ByteBuffer.allocate(2).putShort((short) id.length).array());
        data.writeBytes(id);
        data.writeBytes(publicKey());
        var attestation = new ByteArrayOutputStream();
        attestation.writeBytes(HEX.parseHex("a363666d74646e6f6e656761747453746d74a068617574684461746158"));
        attestation.write(data.size());
        attestation.writeBytes(data.toByteArray());
        return answer("\"attestationObject\":\"%s\",\"clientDataJSON\":\"%s\""
                .formatted(text(attestation.toByteArray()), text(clientData("webauthn.create", wanted.challenge()))));
    }

    String get(String challenge) {
        var data = data(0).toByteArray();
        var clientData = clientData("webauthn.get", challenge);
        return answer(
                "\"authenticatorData\":\"%s\",\"clientDataJSON\":\"%s\",\"signature\":\"%s\",\"userHandle\":\"%s\""
                        .formatted(text(data), text(clientData), text(sign(data, clientData)), user));
    }

    private String answer(String response) {
        return "{\"id\":\"%1$s\",\"rawId\":\"%1$s\",\"type\":\"public-key\",\"clientExtensionResults\":{},\"response\":{%2$s}}"
                .formatted(text(id), response);
    }

    private byte[] clientData(String type, String challenge) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, origin)
                .getBytes(UTF_8);
    }

    private ByteArrayOutputStream data(int flags) {
        var data = new ByteArrayOutputStream();
        data.writeBytes(sha256(site.getBytes(UTF_8)));
        data.write(flags | PRESENT | (verifies ? VERIFIED : 0));
        data.writeBytes(ByteBuffer.allocate(4).putInt(count).array());
        return data;
    }

    /** As COSE writes a key on P-256. */
    private byte[] publicKey() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return HEX.parseHex(
                "a5010203262001215820" + coordinate(point.getAffineX()) + "225820" + coordinate(point.getAffineY()));
    }

    private static String coordinate(BigInteger value) {
        var digits = value.toString(16);
        return "0".repeat(2 * COORDINATE - digits.length()) + digits;
    }

    private byte[] sign(byte[] data, byte[] clientData) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            signature.update(sha256(clientData));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return BASE64.encodeToString(bytes);
    }
}
