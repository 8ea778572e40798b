interface Rules {
  readonly createScriptURL: (url: string) => string;
  readonly createHTML: (html: string) => string;
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
  createHTML(html) {
    if (/^<meta http-equiv="Content-Security-Policy" content="[^"<>]*">$/.test(html)) return html;
    throw new TypeError('the only HTML made from a string is a content policy');
  },
};

let policy: Rules | null = null;

/** The content policy of the site lets no string become a script's address or HTML, except by this one. */
function trusted(): Rules {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  return (policy ??= trustedTypes?.createPolicy('polyak', rules) ?? rules);
}

/** The address of a script of this site, for a worker. */
export const scriptUrl = (url: string): string => trusted().createScriptURL(url);

/** A content policy as the HTML of a frame. */
export const policyHtml = (content: string): string =>
  trusted().createHTML(`<meta http-equiv="Content-Security-Policy" content="${content}">`);
