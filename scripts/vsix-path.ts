import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { version }: { version: string } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);

/** Where `npm run package` puts the packed extension. */
export const vsixPath = fileURLToPath(new URL(`../dist/star-stories-${version}.vsix`, import.meta.url));
