interface Rules {
  readonly createScriptURL: (url: string) => string;
}

/** What TypeScript's library of the browser does not know yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: Rules): Rules;
}

const rules: Rules = {
  createScriptURL(url) {
    const { origin } = new URL(url, location.href);
    if (origin === location.origin) return url;
    throw new TypeError(`a script must come from ${location.origin}, got ${url}`);
  },
};

let policy: Rules | null = null;

/** The content policy of the site lets no string become a script's address, except by this one. */
function trusted(): Rules {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  return (policy ??= trustedTypes?.createPolicy('polyak', rules) ?? rules);
}

/** The address of a script of this site, for a worker. */
export const scriptUrl = (url: string): string => trusted().createScriptURL(url);
