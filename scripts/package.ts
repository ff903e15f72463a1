/** `npm run package`: builds the extension and packs it. Fails where it has grown beyond its limit. */
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { vsixPath } from './vsix-path.ts';

/** 2 MB: what a writer on a slow line waits for. */
const LIMIT_BYTES = 2 * 1024 * 1024;

const root = fileURLToPath(new URL('..', import.meta.url));
execFileSync(process.execPath, ['scripts/build.ts'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
// Everything is bundled, so no dependency goes in.
await createVSIX({ cwd: root, packagePath: vsixPath, dependencies: false });
const { size } = statSync(vsixPath);
if (size > LIMIT_BYTES) throw new Error(`${vsixPath} has ${size} bytes, more than ${LIMIT_BYTES}.`);
