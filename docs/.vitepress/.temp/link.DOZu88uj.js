import { deflateSync, strToU8, inflateSync, strFromU8 } from "fflate";
import { h as hiddenCharacters, p as parseControls } from "./hidden-characters.BwaffKHw.js";
const linkPrefix = "#playground?";
const longestLink = 32e3;
const longestCode = 2e5;
const mostHidden = 500;
function encodeLink(state) {
  const { experiment, backend, captured, values, edited } = state;
  const parameters = new URLSearchParams({ v: "1", experiment, backend });
  if (!captured) parameters.set("captured", "false");
  for (const [name, value] of Object.entries(values)) parameters.set(`c.${name}`, String(value));
  if (edited) parameters.set("code", pack(edited));
  const hash = `${linkPrefix}${parameters.toString()}`;
  if (hash.length > longestLink) {
    throw new RangeError(
      `This code is too long for a link: ${hash.length} of ${longestLink} characters.`
    );
  }
  return hash;
}
class LinkError extends Error {
  /** The invalid text of the link, truncated; may be empty. */
  given;
  constructor(message, given = "") {
    super(message);
    this.given = given.replaceAll(hiddenCharacters, "").slice(0, 40);
  }
}
function decodeLink(hash) {
  if (hash.length > longestLink) throw new LinkError("It is too long.");
  const parameters = new URLSearchParams(hash.slice(linkPrefix.length));
  const version = parameters.get("v");
  if (version !== "1") throw new LinkError("Its version must be 1, got", version ?? "none");
  const experiment = parameters.get("experiment");
  if (!experiment) throw new LinkError("It has no experiment.");
  const backend = parameters.get("backend");
  if (backend !== "webgpu" && backend !== "cpu") throw new LinkError("It has no valid backend.");
  const values = [...parameters].filter(([name]) => name.startsWith("c.")).map(([name, value]) => [name.slice(2), Number(value)]);
  const code = parameters.get("code");
  return {
    experiment,
    backend,
    captured: parameters.get("captured") !== "false",
    values: Object.fromEntries(values),
    edited: code === null ? null : unpack(code)
  };
}
function pack(edited) {
  const bytes = deflateSync(strToU8(JSON.stringify(edited)), { level: 9 });
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return base64.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
function unpack(text) {
  const fields = parse(text);
  if (typeof fields?.code !== "string") throw new LinkError("Its code is not readable.");
  const { code, controls } = fields;
  if ((code.match(hiddenCharacters) ?? []).length > mostHidden) {
    throw new LinkError("Its code has too many invisible characters.");
  }
  return { code, controls: readControls(controls) };
}
function readControls(controls) {
  try {
    return parseControls(controls);
  } catch {
    throw new LinkError("Its controls are not readable.");
  }
}
function parse(text) {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    const packed = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    const bytes = inflateSync(packed, { out: new Uint8Array(longestCode) });
    return JSON.parse(strFromU8(bytes));
  } catch {
    throw new LinkError("Its code is not readable.");
  }
}
export {
  LinkError,
  decodeLink,
  encodeLink,
  linkPrefix,
  longestLink
};
