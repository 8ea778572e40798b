// The package shows the project's own README, license and changelog.
import { copyFileSync } from 'node:fs';

for (const file of ['README.md', 'LICENSE', 'CHANGELOG.md']) {
  copyFileSync(new URL(`../../${file}`, import.meta.url), new URL(file, import.meta.url));
}
