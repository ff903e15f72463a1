import assert from 'node:assert/strict';
import { mayHoldStory } from '../../src/core/glance.ts';
import { DEFAULT_OPTIONS } from '../../src/core/options.ts';
import { readDocument } from '../../src/core/read.ts';
import { random } from '../support/random.ts';

describe('glance', () => {
  const MAYBE: Readonly<Record<string, string>> = {
    headings: '## Situation\n\nx\n\n## Action\n\ny\n\n## Result\n\nz',
    synonyms: '**Context:** x\n**Approach:** y\n**Outcome:** z',
    'several words': '### What I had to do\n\nx\n\n### What I did\n\ny\n\n### How it ended\n\nz',
    letters: '- **S** — x\n- **T** — y\n- **A** — z',
    'a first letter set off': '**S**ituation: x\n**T**ask: y\n**R**esult: z',
    'combined labels': '**Situation and Task:** x\n\n**Action:** y',
    'a running paragraph': 'Situation: x. Task: y. Result: z.',
    'lower case': 'situation: x\ntask: y\nresult: z',
    'the front matter': '---\ntype: star-story\n---\n\nIt was raining.',
  };
  for (const [name, text] of Object.entries(MAYBE)) {
    it(`says maybe for ${name}`, () => assert.equal(mayHoldStory(text, false), true));
  }

  const NO: Readonly<Record<string, string>> = {
    nothing: '',
    'a text without labels': '# Garden\n\nThe result was a task for action men in a bad situation.\n',
    'two labels': '## Task\n\nx\n\n## Result\n\ny\n',
    'other front matter': '---\ntitle: star\n---\n\nIt was raining.',
  };
  for (const [name, text] of Object.entries(NO)) {
    it(`says no for ${name}`, () => assert.equal(mayHoldStory(text, false), false));
  }

  it('says maybe for every file that is named as a story', () => assert.equal(mayHoldStory('', true), true));

  it('says maybe wherever the reader finds a story', () => {
    const next = random(3);
    const pick = (list: readonly string[]): string => list[next(list.length)] ?? '';
    let found = 0;
    for (let round = 0; round < 300; round++) {
      const [before, after] = pick(FORMS).split('LABEL');
      const text = [PARTS.s, PARTS.t, PARTS.a, PARTS.r]
        .filter(() => next(8) > 0)
        .map((words) => `${before}${pick(words)}${after}I went there and I did what I could.`)
        .join(pick(['\n', '\n\n', ' ']));
      if (readDocument(text, DEFAULT_OPTIONS).stories.length === 0) continue;
      found++;
      assert.equal(mayHoldStory(text, false), true, text);
    }
    assert.ok(found > 60, `only ${found} stories were found`);
  });
});

const PARTS = {
  s: [
    'Situation',
    'The Context',
    'BACKGROUND',
    'Where and when',
    'S',
    'Problem',
    'Situation (S)',
    'S (Situation)',
  ],
  t: ['Task', 'My role', 'Goals', 'What I had to do', 'T', 'Challenge', 'Task/Goal', 'task'],
  a: ['Action', 'My Approach', 'What I did', 'Steps taken', 'A', 'Actions (2 min)', 'Action — Phase 1'],
  r: ['Result', 'The Outcome', 'Impact', 'RESULTS', 'R', 'Result & Learning', 'Result section'],
};
const FORMS = [
  '**LABEL:** ',
  '**LABEL**: ',
  '- LABEL: ',
  'LABEL: ',
  '- **LABEL** — ',
  '> **LABEL:** ',
  '### LABEL\n\n',
  '<b>LABEL: </b>',
  '1. LABEL : ',
  '*LABEL:* ',
  '| **LABEL** | ',
];
