import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { DEFAULT_OPTIONS } from '../../src/core/options.ts';
import { review } from '../../src/core/review.ts';
import * as engine from '../../src/vscode/engine.ts';
import { storyTemplate } from '../../src/vscode/new-story-text.ts';

// oxlint-disable-next-line import/no-unassigned-import -- It prepares the import that follows.
import './no-editor.ts';

const { MODEL_SETTINGS } = await import('../../src/vscode/model/settings.ts');

interface Manifest {
  readonly icon: string;
  readonly keywords: readonly string[];
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly category: string;
    }[];
    readonly configuration: {
      readonly properties: Readonly<
        Record<
          string,
          { readonly scope: string; readonly markdownDescription: string; readonly enum?: readonly string[] }
        >
      >;
    };
    readonly grammars: readonly { readonly path: string }[];
    readonly snippets: readonly { readonly path: string }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly { readonly media: { readonly svg: string } }[];
    }[];
  };
}

const read = (path: string): string => readFileSync(path, 'utf8');
const manifest: Manifest = JSON.parse(read('package.json'));
const { contributes } = manifest;

describe('the manifest', () => {
  it('points at files that are there', () => {
    const paths = [
      manifest.icon,
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.snippets.map(({ path }) => path),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg)),
    ];
    for (const path of paths) assert.ok(existsSync(path), path);
  });

  it('describes every setting that is read, and none that is not', () => {
    const source = read('src/vscode/settings.ts');
    const keys = [
      ...[...source.matchAll(/(?:take(?:<\w+>)?|flag)\(\s*'([\w.]+)'/g)].map(
        ([, key = '']) => `starStories.${key}`,
      ),
      ...MODEL_SETTINGS.map((key) => `starStories.model.${key}`),
    ];
    assert.deepEqual(Object.keys(contributes.configuration.properties).toSorted(), keys.toSorted());
    for (const [name, { scope, markdownDescription }] of Object.entries(
      contributes.configuration.properties,
    )) {
      // What says where stories and keys go is the user's own, and no folder's.
      assert.equal(scope, name.startsWith('starStories.model.') ? 'machine' : 'resource', name);
      assert.match(markdownDescription, /\.$/);
    }
  });

  it('offers the question types and the time profiles that exist', () => {
    const { properties } = contributes.configuration;
    const types = engine.QUESTION_TYPES.map(({ id }) => id);
    assert.deepEqual(properties['starStories.questionType']?.enum, ['auto', ...types]);
    for (const { id } of engine.PROFILES) {
      assert.ok(properties['starStories.profile']?.markdownDescription.includes(`\`${id}\``), id);
    }
  });

  it('names its commands as VS Code does', () => {
    for (const { title, category } of contributes.commands) {
      assert.equal(category, 'STAR Stories');
      assert.match(title, /^(?:[A-Z]\w*)(?: (?:[A-Z]\w*|a|as|with))*…?$/);
    }
  });

  it('has no more keywords than the Marketplace takes', () => assert.ok(manifest.keywords.length <= 5));
});

describe('new stories', () => {
  for (const type of engine.QUESTION_TYPES) {
    it(`begin as a page of type ${type.id} in which nothing is wrong but what is missing`, () => {
      const text = storyTemplate(type, engine);
      const [one, ...others] = review(text, engine.rules, DEFAULT_OPTIONS).stories;
      assert.ok(one);
      assert.deepEqual(others, []);
      assert.equal(one.story.type, type.id);
      assert.deepEqual([...new Set(one.findings.map(({ rule }) => rule))], ['unfilled-placeholder']);
    });
  }
});

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** The text of a snippet as it stands when every tab stop is left as it is. */
const plainText = ({ body }: Snippet): string =>
  body
    .join('\n')
    .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replaceAll(/\$\d+/g, '');

describe('snippets', () => {
  const snippets = Object.entries(
    JSON.parse(read('snippets/star-stories.code-snippets')) as Readonly<Record<string, Snippet>>,
  );

  it('have prefixes of their own', () => {
    const prefixes = snippets.map(([, { prefix }]) => prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
    for (const prefix of prefixes) assert.match(prefix, /^star-[a-z-]+$/);
  });

  for (const [name, snippet] of snippets) {
    it(`pass our own rules: ${name}`, () => {
      const { stories } = review(plainText(snippet), engine.rules, { ...DEFAULT_OPTIONS, assumeStory: true });
      const found = stories.flatMap(({ findings }) => findings.map(({ rule }) => rule));
      const language = found.filter((rule) => rule.startsWith('no-') || rule === 'section-order');
      assert.deepEqual(language, []);
    });
    if (!snippet.prefix.startsWith('star-story')) continue;
    it(`names a question type that exists: ${name}`, () => {
      const type = /question-type: (\S+)/.exec(plainText(snippet))?.[1];
      assert.ok(engine.QUESTION_TYPES.some(({ id }) => id === type));
    });
  }
});
