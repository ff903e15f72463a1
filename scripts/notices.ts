/** The licences of the packages that the bundles hold, whose authors ask for their notice in every copy. */
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import type { Metafile } from 'esbuild';

const root = new URL('..', import.meta.url);

/** Markdown: one heading and notice per package, told by the build's own account of what it put in. */
export async function packageNotices(): Promise<string> {
  const notices = await Promise.all(bundledPackages().map(noticeOf));
  return notices.join('\n\n');
}

function bundledPackages(): string[] {
  const { outputs } = JSON.parse(readFileSync(new URL('dist/meta.json', root), 'utf8')) as Metafile;
  const packages = new Set<string>();
  for (const { inputs } of Object.values(outputs)) {
    for (const path of Object.keys(inputs)) {
      const match = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path);
      if (match?.[1]) packages.add(match[1]);
    }
  }
  return [...packages].toSorted();
}

async function noticeOf(name: string): Promise<string> {
  const folder = new URL(`node_modules/${name}/`, root);
  const { version, license } = JSON.parse(await readFile(new URL('package.json', folder), 'utf8')) as {
    version: string;
    license: string;
  };
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no file with its licence.`);
  const text = await readFile(new URL(file, folder), 'utf8');
  return `### ${name} ${version} (${license})\n\n\`\`\`text\n${text.trim()}\n\`\`\``;
}
