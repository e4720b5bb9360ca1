/* Passkeys in the browser: what the server asks is put to the device, and its answer comes back as JSON, or in its place the
   name of an error. See PasskeysPart.java and PasskeyButton.java. */
(() => {
  "use strict";

  const ALGORITHMS = [-7, -8, -257]; // ES256, EdDSA, RS256
  const PATIENCE = 300000; // ms in which the device is to answer
  const PARTS = ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"];

  function bytes(text) {
    return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
  }

  function text(buffer) {
    const signs = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join("");
    return btoa(signs).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  }

  function json(credential) {
    const response = {};
    for (const part of PARTS) {
      if (credential.response[part]) response[part] = text(credential.response[part]);
    }
    return JSON.stringify({
      id: credential.id, rawId: credential.id, type: credential.type, clientExtensionResults: {}, response,
    });
  }

  async function answer(ask) {
    if (!window.PublicKeyCredential) return "NotSupportedError";
    try {
      return json(await ask());
    } catch (error) {
      return error.name;
    }
  }

  window.cxPasskeys = {
    create: (site, wanted) => answer(() => navigator.credentials.create({publicKey: {
      rp: {id: site, name: document.querySelector(".brand")?.textContent || site},
      user: {id: bytes(wanted.user), name: wanted.login, displayName: wanted.name},
      challenge: bytes(wanted.challenge),
      pubKeyCredParams: ALGORITHMS.map((alg) => ({type: "public-key", alg})),
      excludeCredentials: wanted.known.map((id) => ({type: "public-key", id: bytes(id)})),
      authenticatorSelection: {residentKey: "required", requireResidentKey: true, userVerification: "required"},
      attestation: "none",
      timeout: PATIENCE,
    }})),
    get: (site, challenge) => answer(() => navigator.credentials.get({publicKey: {
      rpId: site, challenge: bytes(challenge), userVerification: "required", timeout: PATIENCE,
    }})),
  };
})();
