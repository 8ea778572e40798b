import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pages, and what they load; not the copies for machines and of sources. */
const isKept = (file: string): boolean =>
  /^(?!source\/).*\.html$|^assets\/|^[\w-]+\.(?:svg|png|css)$/.test(file) && file !== '404.html';

/** The SHA-256 of each file of the built site that the service worker may keep, by its path. */
export function keptFiles(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((file) => file.replaceAll('\\', '/'))
    .filter(isKept)
    .sort();
  return Object.fromEntries(files.map((file) => [file, digestOf(join(folder, file))]));
}

const digestOf = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('base64');
