import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
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
  expect(scriptsOf(html)).toEqual(["'self'", hash("let a = '<b>';"), hash('b();\n')]);
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
});

test('nothing else is let in: no inline script, no evaluation, no other host but where forms go', () => {
  const html = withContentPolicy(page(''));
  const policy = /content="([^"]*)"/.exec(html)?.[1] ?? '';
  expect(policy).not.toMatch(/unsafe-eval|unsafe-hashes|\*|http:/);
  expect(policy.match(/'unsafe-inline'/g)).toHaveLength(1);
  expect(policy).toContain("style-src 'self' 'unsafe-inline'");
  expect(policy.match(/https:[^;]*/g)).toEqual(['https://stackblitz.com']);
  expect(policy.match(/blob:[^;]*/g)).toEqual(['blob:']);
  expect(policy).toContain("img-src 'self' data: blob:");
});

test('a page without a charset, before which the policy has no place, is refused', () => {
  expect(() => withContentPolicy('<html></html>')).toThrow('a page must declare its charset');
});

test('workers are made under a policy that lets in the site and what is in memory, and nothing else', () => {
  const html = readFileSync(new URL('../../public/worker-frame.html', import.meta.url), 'utf8');
  expect(
    /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1]?.split('; '),
  ).toEqual([
    "default-src 'none'",
    "script-src 'self' blob: 'wasm-unsafe-eval'",
    "worker-src 'self' blob:",
    "connect-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(html).not.toContain('<script');
});
