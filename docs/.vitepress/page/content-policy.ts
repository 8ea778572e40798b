import { createHash } from 'node:crypto';

/** The scripts in a page, as the policy names them; those with an address are of the site, and data is no script. */
const inlineScript = /<script(?![^>]*\s(?:src=|type="application\/))[^>]*>([^]*?)<\/script>/g;

/**
 * The page with its content policy, which holds for all that follows it: scripts are those of the site and those that the
 * build wrote into the page; nothing is evaluated; nothing comes from another host. `blob:` and `'wasm-unsafe-eval'` are for
 * the workers of the playground, which inherit the policy and have a narrower one of their own.
 */
export function withContentPolicy(html: string): string {
  const scripts = [...html.matchAll(inlineScript)].map(([, text = '']) => `'${digestOf(text)}'`);
  const policy = [
    "default-src 'none'",
    `script-src 'self' blob: 'wasm-unsafe-eval' ${[...new Set(scripts)].join(' ')}`,
    // The colors of code, and the editor's styles, which it makes as it opens.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self' data:",
    // In the workers' frame, which has no address, 'self' matches nothing in Firefox. Browsers let a page have workers of its
    // own site only, and the frame's own policy names the site.
    "worker-src 'self' http: https: blob:",
    "frame-src 'self'",
    "manifest-src 'self'",
    // Where a reader opens code.
    'form-action https://stackblitz.com',
    "base-uri 'none'",
    // `vue` is Vue's own, for the HTML that the build made from Markdown.
    "require-trusted-types-for 'script'",
    'trusted-types vue polyak',
  ].join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const charset = '<meta charset="utf-8">';
  if (!html.includes(charset)) throw new Error('a page must declare its charset');
  return html.replace(charset, () => `${charset}\n    ${meta}`);
}

/** What a policy calls a script or style in the page. */
const digestOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;
