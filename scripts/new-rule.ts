/**
 * Starts a rule: its file, its page and its test, and its line in the list of rules.
 *
 *     npm run new-rule no-buzzword
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const root = new URL('..', import.meta.url);
const INDEX = 'src/rules/index.ts';

/** Ids say what is wrong or better: something absent, something unwanted, something to prefer; or they name a thing. */
const ID = /^[a-z]+(-[a-z]+)+$/;

/** Why this cannot be the id of a new rule; null if it can. */
export function idProblem(id: string | undefined): string | null {
  if (id === undefined) return 'Say the id of the rule: npm run new-rule no-buzzword';
  if (!ID.test(id) || id.length > 40) {
    return `“${id}” is no id: lower-case words joined by hyphens, such as missing-scale, no-buzzword, prefer-i-over-we.`;
  }
  const taken = Object.keys(filesOf(id)).find((path) => existsSync(new URL(path, root)));
  return taken === undefined ? null : `${taken} exists already.`;
}

/** The new files by path. They pass types, lint and format; the test fails until the rule is written. */
export function filesOf(id: string): Record<string, string> {
  return {
    [`src/rules/${id}.ts`]: ruleText(id),
    [`docs/rules/${id}.md`]: pageText(id),
    [`test/rules/${id}.test.ts`]: testText(id),
  };
}

/** Adds the rule to the text of the list, in alphabetical order. */
export function withRule(index: string, id: string): string {
  const name = nameOf(id);
  const withImport = insertInOrder(
    index,
    /^import \w+ from '\.\/[\w-]+\.ts';$/gm,
    `import ${name} from './${id}.ts';`,
  );
  return insertInOrder(withImport, /^ {2}\w+,$/gm, `  ${name},`);
}

/** Puts a line before the first of those lines that sorts after it, or after the last of them. */
function insertInOrder(text: string, lines: RegExp, line: string): string {
  const matches = [...text.matchAll(lines)];
  const last = matches.at(-1);
  if (!last) throw new Error(`${INDEX} has no line like “${line.trim()}” to stand beside.`);
  const next = matches.find(([other]) => other > line);
  if (next) return `${text.slice(0, next.index)}${line}\n${text.slice(next.index)}`;
  const end = last.index + last[0].length;
  return `${text.slice(0, end)}\n${line}${text.slice(end)}`;
}

const nameOf = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const ruleText = (id: string): string => `import { defineRule } from '../core/rule.ts';

/** Say in one sentence what this marks, and what it lets pass. */
export default defineRule({
  id: '${id}',
  category: 'delivery',
  summary: 'Marks something that an interviewer would stumble over.',
  why: 'Say what an interviewer thinks on hearing it.',
  example: {
    bad: 'A sentence that is marked.',
    good: 'The same sentence, better.',
  },
  probe: 'What would an interviewer ask because of it?',
  severity: 'information',
  *check(story) {
    for (const { span, reading } of story.sentences) {
      if (reading.tokens.length === 0) yield { span, message: 'Say what is wrong and what to do about it.' };
    }
  },
});
`;

const pageText = (id: string): string => `# ${id}

## Why

Say what an interviewer thinks on hearing it, and why it costs the story something.

## Bad

\`\`\`md
**Result:** A story that is marked.
\`\`\`

## Good

\`\`\`md
**Result:** The same story, better.
\`\`\`

## When to turn it off

Say for whom this is right as it is.
`;

const testText = (id: string): string => `import ${nameOf(id)} from '../../src/rules/${id}.ts';
import { check } from '../support/check.ts';

check(${nameOf(id)}, {
  good: {
    'what is like it and honest': '**Result:** The same story, better.',
  },
  bad: {
    'what it is for': {
      text: '**Result:** «A story that is marked.»',
      message: 'Say what is wrong and what to do about it.',
    },
  },
});
`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [id, ...others] = process.argv.slice(2);
  const problem = others.length > 0 ? 'One rule at a time.' : idProblem(id);
  if (problem !== null || id === undefined) {
    console.error(problem);
    process.exitCode = 2;
  } else {
    const index = new URL(INDEX, root);
    const list = withRule(readFileSync(index, 'utf8'), id);
    for (const [path, text] of Object.entries(filesOf(id))) {
      writeFileSync(new URL(path, root), text, { flag: 'wx' });
      console.log(path);
    }
    writeFileSync(index, list);
    console.log(`${INDEX}\n\ndocs/new-rule.md tells how to go on.`);
  }
}
