/**
 * The linter keeps the layers apart. A canary: a check that is misconfigured is as green as one that finds nothing, so
 * deliberately wrong imports must be refused.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

const WRONG: readonly (readonly [file: string, imported: string])[] = [
  ['src/core/canary.ts', 'vscode'],
  ['src/core/canary.ts', 'node:fs'],
  ['src/core/canary.ts', '../rules/index.ts'],
  ['src/core/language/canary.ts', '../../cli/run.ts'],
  ['src/core/reading/canary.ts', 'unified'],
  ['src/core/markdown/canary.ts', '../../rules/index.ts'],
  ['src/rules/canary.ts', 'mdast'],
  ['src/rules/canary.ts', 'vscode'],
  ['src/rules/canary.ts', 'node:path'],
  ['src/rules/canary.ts', '../cli/run.ts'],
  ['src/llm/canary.ts', 'vscode'],
  ['src/llm/canary.ts', 'node:https'],
  ['src/llm/canary.ts', '../rules/index.ts'],
  ['src/llm/canary.ts', '../vscode/engine.ts'],
  ['src/llm/canary.ts', 'openai'],
  ['src/cli/canary.ts', 'openai'],
  ['src/vscode/canary.ts', 'openai'],
  ['src/cli/canary.ts', 'vscode'],
  ['src/cli/formats/canary.ts', '../../vscode/engine.ts'],
  ['src/vscode/canary.ts', '../cli/run.ts'],
  ['src/vscode/canary.ts', 'node:fs'],
];
const RIGHT: readonly (readonly [file: string, imported: string])[] = [
  ['src/core/markdown/bystander.ts', 'unified'],
  ['src/rules/bystander.ts', '../core/rule.ts'],
  ['src/llm/bystander.ts', '../core/rule.ts'],
  ['src/cli/bystander.ts', '../rules/index.ts'],
  ['src/cli/bystander.ts', '../llm/port.ts'],
  ['src/vscode/bystander.ts', 'vscode'],
];

describe('the layers', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'star-layers-'));
    cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    [...WRONG, ...RIGHT].forEach(([file, imported], index) => {
      const path = join(folder, file.replace('.ts', `${index}.ts`));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `import * as x from '${imported}';\nexport const y = x;\n`);
    });
  });

  after(() => rmSync(folder, { recursive: true }));

  it('refuse every import against the grain, and no other', () => {
    const { stdout } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/oxlint/bin/oxlint'), '--format', 'json'],
      { cwd: folder, encoding: 'utf8' },
    );
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
    const refused = diagnostics
      .filter(({ code }) => code.includes('no-restricted-imports'))
      .map(({ filename }) => filename.replaceAll('\\', '/'));
    assert.deepEqual(
      refused.toSorted(),
      WRONG.map(([file], index) => file.replace('.ts', `${index}.ts`)).toSorted(),
    );
  });
});
