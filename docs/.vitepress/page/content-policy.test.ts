import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withContentPolicy } from './content-policy.ts';

const page = (scripts: string) => `<html><head>
<meta charset="utf-8">
${scripts}</head></html>`;

const scriptsOf = (html: string) => /script-src ([^;]*)/.exec(html)?.[1]?.trim().split(' ');
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('each script in the page is named by its hash, and stands behind the policy', () => {
  const html = withContentPolicy(
    page(`<script id="a">let a = '<b>';</script><script>b();
</script><script src="/c.js"></script><script type="application/ld+json">{}</script>`),
  );
  expect(scriptsOf(html)).toEqual([
    "'self'",
    'blob:',
    "'wasm-unsafe-eval'",
    hash("let a = '<b>';"),
    hash('b();\n'),
  ]);
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
});

test('nothing else is let in: no inline script, no evaluation, no other host but where forms go', () => {
  const html = withContentPolicy(page(''));
  const policy = /content="([^"]*)"/.exec(html)?.[1] ?? '';
  expect(policy).not.toMatch(/(?<!wasm-)unsafe-eval|unsafe-hashes|\*/);
  expect(policy.match(/'unsafe-inline'/g)).toHaveLength(1);
  expect(policy).toContain("style-src 'self' 'unsafe-inline'");
  expect(policy.match(/[^;]*https?:[^;]*/g)).toEqual([
    " worker-src 'self' http: https: blob:",
    ' form-action https://stackblitz.com',
  ]);
});

test('a page without a charset, before which the policy has no place, is refused', () => {
  expect(() => withContentPolicy('<html></html>')).toThrow('a page must declare its charset');
});
