import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SiteConfig } from 'vitepress';
import { keptFiles } from './offline/kept-files.ts';
import { hostingHeaders } from './page/hosting-headers.ts';
import { sourceFolders } from './page/sources.ts';
import { addressOf, base } from './site.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const worker = new URL('offline/service-worker.js', import.meta.url);

/** Writes what stands beside the pages of the built site. */
export function finish({ outDir }: SiteConfig): void {
  for (const folder of sourceFolders) copyAsText(folder, join(outDir, 'source', folder));
  copyFolderPages(outDir);
  writeFileSync(
    join(outDir, 'robots.txt'),
    `User-agent: *\nAllow: /\n\nSitemap: ${addressOf('sitemap.xml')}\n`,
  );
  writeFileSync(join(outDir, '_headers'), hostingHeaders(base));
  const files = JSON.stringify(keptFiles(outDir));
  const version = createHash('sha256').update(files).digest('hex').slice(0, 12);
  const text = readFileSync(worker, 'utf8').replace('FILES', files).replace('VERSION', version);
  writeFileSync(join(outDir, 'service-worker.js'), text);
}

/** Browsers show `.txt`, where they would download `.ts` or run `.html`. */
function copyAsText(from: string, to: string): void {
  for (const entry of readdirSync(join(root, from), { withFileTypes: true })) {
    if (entry.isDirectory()) copyAsText(`${from}/${entry.name}`, join(to, entry.name));
    else if (/\.(?:ts|py|html)$/.test(entry.name)) {
      cpSync(join(root, from, entry.name), join(to, `${entry.name}.txt`));
    }
  }
}

/** The Markdown of the page `optim/` is `optim.md`; it can be had as `optim/index.md`, too. */
function copyFolderPages(outDir: string): void {
  for (const file of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
    const folder = join(outDir, file.replace(/\.md$/, ''));
    if (!file.endsWith('.md') || !existsSync(join(folder, 'index.html'))) continue;
    cpSync(join(outDir, file), join(folder, 'index.md'));
  }
}
