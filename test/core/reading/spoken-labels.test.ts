import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS } from '../../../src/core/options.ts';
import { readDocument } from '../../../src/core/read.ts';
import { labelText } from '../../../src/core/reading/label-text.ts';

/** What people write over a part in their own words. */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  lessons: [
    'What I took from it',
    'What stayed',
    'What stuck',
    'What I would do differently',
    'What I do now',
    'What has changed since',
    "What's different",
    'What this taught me',
    "What I'd tell my younger self",
    'What I carry with me',
    'What changed.',
  ],
  action: [
    'Steps I took',
    'What I did',
    'What was done',
    'How I went about it',
    'How I decided',
    'What we tried first',
  ],
  result: [
    'What it cost',
    'How it ended',
    'What came of it',
    'Where we ended up',
    'What happened next',
    'What I achieved',
  ],
  task: [
    'My job',
    'My part in it',
    'What I had to do',
    'What I was asked to do',
    'What was expected of me',
    'Where I came in',
  ],
  situation: ['What happened', 'Where', 'Where I was', 'How it began', 'What was going on'],
};

describe('labels in the writer’s own words', () => {
  for (const part in LABELS) {
    for (const label of LABELS[part] ?? []) {
      it(`reads “${label}” as ${part}`, () => assert.deepEqual(labelText(label)?.kinds, [part]));
    }
  }

  for (const text of [
    'What to say',
    'How it works',
    'What you did',
    'Why I was wrong',
    'What I was thinking',
    'When',
    'Who',
    'My notes',
    'Conflict: tell me about one',
    'How to tell it',
  ]) {
    it(`reads “${text}” as no label`, () => assert.equal(labelText(text), null));
  }
});

describe('labels set off by whatever mark', () => {
  const told = [
    ['Situation', 'I was the cook of a ferry with 90 guests.'],
    ['Task', 'I had to serve lunch by noon.'],
    ['Action', 'I forgot the salt order and I rang three farms before ten.'],
    ['Result', 'We served at one, 12 guests left.'],
  ] as const;
  const forms: Readonly<Record<string, (label: string, text: string, index: number) => string>> = {
    'a letter in brackets': (label, text) => `[${label[0]}] ${text}\n\n`,
    'brackets in a line': (label, text) => `(${label}) ${text} `,
    'an arrow': (label, text) => `${label} → ${text}\n\n`,
    'a letter and an equals sign': (label, text) => `${label[0]} = ${text}\n\n`,
    'italics alone': (label, text) => `*${label}* ${text}\n\n`,
    'a tag alone': (label, text) => `<u>${label}</u> ${text}\n\n`,
    'a number alone': (label, text, index) => `${index + 1}) ${label} ${text}\n`,
    'capitals alone': (label, text, index) => `${index + 1}. ${label.toUpperCase()} ${text}\n`,
    'a dash in a line': (label, text) => `${label} – ${text} `,
    'bold in a line': (label, text) => `**${label}** ${text} `,
    'bars in a line': (label, text) => `${label}: ${text} | `,
  };
  for (const name in forms) {
    it(`finds them by ${name}`, () => {
      const text = told.map(([label, words], index) => forms[name]?.(label, words, index) ?? '').join('');
      const [story] = readDocument(`# Lunch\n\n${text}\n`, DEFAULT_OPTIONS).stories;
      assert.equal(
        story?.sections.map(({ kinds }) => kinds.join('+')).join(' '),
        'situation task action result',
      );
    });
  }
});
