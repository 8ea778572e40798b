const rules = {
  createScriptURL(url) {
    const { origin } = new URL(url, location.href);
    if (origin === location.origin) return url;
    throw new TypeError(`a script must come from ${location.origin}, got ${url}`);
  }
};
let policy = null;
function trusted() {
  const { trustedTypes } = globalThis;
  return policy ??= trustedTypes?.createPolicy("polyak", rules) ?? rules;
}
const scriptUrl = (url) => trusted().createScriptURL(url);
export {
  scriptUrl as s
};
