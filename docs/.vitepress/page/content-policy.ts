import { createHash } from 'node:crypto';

/** The scripts in a page, as the policy names them; those with an address are of the site, and data is no script. */
const inlineScript = /<script(?![^>]*\s(?:src=|type="application\/))[^>]*>([^]*?)<\/script>/g;

/**
 * The page with its content policy, which holds for all that follows it: scripts are those of the site and those that the
 * build wrote into the page; nothing is evaluated; nothing comes from another host. The workers of the playground have the
 * policy of docs/public/worker-frame.html.
 */
export function withContentPolicy(html: string): string {
  const scripts = [...html.matchAll(inlineScript)].map(([, text = '']) => `'${digestOf(text)}'`);
  const policy = [
    "default-src 'none'",
    `script-src ${["'self'", ...new Set(scripts)].join(' ')}`,
    // The colors of code, and the editor's styles, which it makes as it opens.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self' data:",
    "worker-src 'self'",
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
