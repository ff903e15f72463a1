/**
 * Writes what follows from the rules, the settings and the build into the files that repeat it: the tables of the
 * README, the index and the first line of the rules' pages, the severities in package.json, the notices of packages.
 * `--check` writes nothing and fails on a stale file.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { type Category, SEVERITIES } from '../src/core/finding.ts';
import type { Rule } from '../src/core/rule.ts';
import { rules } from '../src/rules/index.ts';
import { packageNotices } from './notices.ts';
import { findingsIn, readRulePage } from './rule-page.ts';

const root = new URL('..', import.meta.url);

/** A file, and what it should hold given what it holds. */
interface Generated {
  readonly path: string;
  readonly render: (current: string) => string | Promise<string>;
}

/** The order of the tables: what a story is made of first, how it sounds after. */
const CATEGORIES: readonly Category[] = [
  'structure',
  'metrics',
  'ownership',
  'deflection',
  'lessons',
  'connection',
  'consistency',
  'delivery',
  'privacy',
];

/** Everything that is generated, with its path from the root. */
export function generatedFiles(): Generated[] {
  return [
    { path: 'package.json', render: withSeverities },
    { path: 'README.md', render: withTables },
    { path: 'THIRD-PARTY-NOTICES.md', render: withNotices },
    { path: 'docs/rules/README.md', render: () => rulesIndex() },
    ...rules.map((rule) => ({
      path: `docs/rules/${rule.id}.md`,
      render: (page: string) => withFacts(page, rule),
    })),
  ];
}

/** Renders every file and returns those that differ from what is there; a missing one counts as empty. */
export async function staleFiles(): Promise<{ path: string; text: string }[]> {
  const stale: { path: string; text: string }[] = [];
  for (const { path, render } of generatedFiles()) {
    const current = await readIfThere(path);
    const text = await render(current);
    if (text !== current) stale.push({ path, text });
  }
  return stale;
}

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(new URL(path, root), 'utf8');
  } catch {
    return '';
  }
}

const inOrder = rules.toSorted(
  (a, b) => CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category) || (a.id < b.id ? -1 : 1),
);

interface Setting {
  readonly default?: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
  properties?: Record<string, unknown>;
}

interface Manifest {
  readonly contributes?: { readonly configuration?: SettingsGroup | readonly SettingsGroup[] };
}

interface SettingsGroup {
  readonly properties?: Readonly<Record<string, Setting>>;
}

const settingsOf = (manifest: Manifest): [string, Setting][] =>
  [manifest.contributes?.configuration ?? []]
    .flat()
    .flatMap(({ properties = {} }) => Object.entries(properties));

function withSeverities(current: string): string {
  const manifest = JSON.parse(current) as Manifest;
  const setting = settingsOf(manifest).find(([name]) => name === 'starStories.rules')?.[1];
  if (!setting) return current;
  setting.properties = Object.fromEntries(
    inOrder.map(({ id, summary, severity }) => [
      id,
      { type: 'string', enum: SEVERITIES, default: severity, description: summary },
    ]),
  );
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

async function withTables(readme: string): Promise<string> {
  const manifest = JSON.parse(await readIfThere('package.json')) as Manifest;
  const text = between(
    between(readme, 'rules', await rulesTable('docs/rules/')),
    'settings',
    table(
      ['Setting', 'Default', 'What it does'],
      settingsOf(manifest).map(([name, setting]) => [
        `\`${name}\``,
        `\`${JSON.stringify(setting.default ?? null)}\``,
        firstSentence(setting.markdownDescription ?? setting.description ?? ''),
      ]),
    ),
  );
  const config = await resolveConfig(new URL('README.md', root).pathname);
  return format(text, { ...config, filepath: 'README.md' });
}

async function rulesIndex(): Promise<string> {
  const sentence = 'Each rule has a page with its reason, examples, and when to turn it off.';
  return `# Rules\n\n${sentence}\n\n${await rulesTable('')}\n`;
}

async function rulesTable(folder: string): Promise<string> {
  const rows = inOrder.map(async (rule) => {
    const page = await readIfThere(`docs/rules/${rule.id}.md`);
    const name = `[${rule.id}](${folder}${rule.id}.md)`;
    return [name, rule.category, rule.severity, offersFix(page, rule) ? 'yes' : '', rule.summary];
  });
  return table(['Rule', 'Category', 'Default', 'Fix', 'What it does'], await Promise.all(rows));
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

/** A description explains; a table only says what it is about. */
const firstSentence = (text: string): string =>
  (/^.*?[.](?=\s|$)/s.exec(text)?.[0] ?? text).replace(/`#([\w.]+)#`/g, '`$1`');

async function withNotices(current: string): Promise<string> {
  const hasPlace = current.includes('<!-- packages -->');
  const text = hasPlace ? current : `${current}\n## Packages\n\n<!-- packages -->\n<!-- /packages -->\n`;
  return between(text, 'packages', await packageNotices());
}

function between(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start === -1 || end < start) throw new Error(`A generated file lacks its lines ${open} and ${close}.`);
  return `${text.slice(0, start + open.length)}\n\n${content}\n\n${text.slice(end)}`;
}

const FACTS = /^\*\*Category\*\* .*$/m;

/** Puts the line of facts below the title. */
function withFacts(page: string, rule: Rule): string {
  const fix = offersFix(page, rule) ? 'yes' : 'no';
  const facts = `**Category** ${rule.category} · **default** ${rule.severity} · **fix** ${fix}`;
  if (FACTS.test(page)) return page.replace(FACTS, facts);
  return page.replace(/^(# .*)\n+/, `$1\n\n${facts}\n\n`);
}

/** Told by what the rule does with its own examples, not by a flag that could be wrong. */
const offersFix = (page: string, rule: Rule): boolean =>
  readRulePage(page).bad.some((story) => findingsIn(story, rule).some(({ fixes }) => fixes.length > 0));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const check = process.argv.includes('--check');
  for (const { path, text } of await staleFiles()) {
    if (check) process.exitCode = 1;
    else await writeFile(new URL(path, root), text);
    console.log(check ? `${path} is stale: npm run sync writes it.` : `${path} written.`);
  }
}
