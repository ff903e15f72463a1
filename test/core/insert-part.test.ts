import assert from 'node:assert/strict';
import { fillPart, insertPart, PROMPTS } from '../../src/core/insert-part.ts';
import { DEFAULT_OPTIONS } from '../../src/core/options.ts';
import { readDocument } from '../../src/core/read.ts';
import { type Part, sectionsOf, type Story } from '../../src/core/story.ts';
import { applyEdits } from '../../src/core/text.ts';

const read = (text: string): Story => {
  const [story] = readDocument(text, { ...DEFAULT_OPTIONS, assumeStory: true }).stories;
  assert.ok(story);
  return story;
};

function insert(text: string, part: Part): string {
  const fix = insertPart(read(text), part);
  assert.ok(fix, 'there is a fix');
  return applyEdits(text, fix.edits);
}

const result = PROMPTS.result.join(' ');
const lessons = PROMPTS.lessons.join(' ');
const situation = PROMPTS.situation.join(' ');

describe('insertPart', () => {
  const cases: Record<string, { text: string; part: Part; expected: string }> = {
    'bold labels, last': {
      text: '**Situation:** I ran a shop.\n\n**Action:** I closed it.\n\n**Result:** It was quiet.\n',
      part: 'lessons',
      expected: `**Situation:** I ran a shop.\n\n**Action:** I closed it.\n\n**Result:** It was quiet.\n\n**Lessons:** ${lessons}\n`,
    },
    'bold labels, between two': {
      text: '**Situation:** I ran a shop.\n\n**Action:** I closed it.\n\n**Lessons:** I now open it.\n',
      part: 'result',
      expected: `**Situation:** I ran a shop.\n\n**Action:** I closed it.\n\n**Result:** ${result}\n\n**Lessons:** I now open it.\n`,
    },
    'bold labels, first': {
      text: '# A shop\n\n**Task:** I had to sell it.\n\n**Action:** I closed it.\n\n**Result:** It was quiet.\n',
      part: 'situation',
      expected: `# A shop\n\n**Situation:** ${situation}\n\n**Task:** I had to sell it.\n\n**Action:** I closed it.\n\n**Result:** It was quiet.\n`,
    },
    headings: {
      text: '# A shop\n\n### Situation\n\nI ran a shop.\n\n### Action\n\nI closed it.\n\n### Result\n\nIt was quiet.\n',
      part: 'lessons',
      expected: `# A shop\n\n### Situation\n\nI ran a shop.\n\n### Action\n\nI closed it.\n\n### Result\n\nIt was quiet.\n\n### Lessons\n\n${lessons}\n`,
    },
    'list labels': {
      text: '- Situation: I ran a shop.\n- Action: I closed it.\n- Lessons: I now open it.\n',
      part: 'result',
      expected: `- Situation: I ran a shop.\n- Action: I closed it.\n- Result: ${result}\n- Lessons: I now open it.\n`,
    },
    'bold labels in a list': {
      text: '- **Situation:** I ran a shop.\n- **Action:** I closed it.\n- **Result:** It was quiet.\n',
      part: 'lessons',
      expected: `- **Situation:** I ran a shop.\n- **Action:** I closed it.\n- **Result:** It was quiet.\n- **Lessons:** ${lessons}\n`,
    },
    'plain labels': {
      text: 'Situation: I ran a shop.\n\nAction: I closed it.\n\nResult: It was quiet.\n',
      part: 'lessons',
      expected: `Situation: I ran a shop.\n\nAction: I closed it.\n\nResult: It was quiet.\n\nLessons: ${lessons}\n`,
    },
    quotes: {
      text: '> **Situation:** I ran a shop.\n>\n> **Action:** I closed it.\n>\n> **Result:** It was quiet.\n',
      part: 'lessons',
      expected: `> **Situation:** I ran a shop.\n>\n> **Action:** I closed it.\n>\n> **Result:** It was quiet.\n>\n> **Lessons:** ${lessons}\n`,
    },
  };
  for (const [name, { text, part, expected }] of Object.entries(cases)) {
    it(name, () => {
      const text2 = insert(text, part);
      assert.equal(text2, expected);
      const story = read(text2);
      assert.equal(sectionsOf(story, part).length, 1, 'the part is read');
      assert.equal(story.placeholders.length, PROMPTS[part].length, 'each prompt is a placeholder');
    });
    it(`${name}, CRLF`, () => {
      assert.equal(insert(text.replaceAll('\n', '\r\n'), part), expected.replaceAll('\n', '\r\n'));
    });
  }

  it('puts nothing into a table', () => {
    const table =
      '| Part | Words |\n|---|---|\n| **Situation** | I ran a shop. |\n| **Action** | I closed it. |\n| **Result** | It was quiet. |\n';
    assert.equal(insertPart(read(table), 'lessons'), null);
  });

  it('keeps a story that follows apart', () => {
    const one = '**Situation:** I ran a shop.\n\n**Action:** I closed it.\n\n**Result:** It was quiet.\n';
    const text = `## One\n\n${one}\n## Two\n\n${one}`;
    const [first] = readDocument(text, { ...DEFAULT_OPTIONS, named: true }).stories;
    assert.ok(first);
    const after = applyEdits(text, insertPart(first, 'lessons')?.edits ?? []);
    assert.equal(after, `## One\n\n${one}\n**Lessons:** ${lessons}\n\n## Two\n\n${one}`);
  });
});

describe('fillPart', () => {
  it('puts the prompts behind a label in the line', () => {
    const text = '**Situation:** I ran a shop.\n\n**Action:** I closed it.\n\n**Result:**\n';
    const story = read(text);
    const [section] = sectionsOf(story, 'result');
    assert.ok(section);
    assert.equal(
      applyEdits(text, fillPart(story, section).edits),
      `**Situation:** I ran a shop.\n\n**Action:** I closed it.\n\n**Result:** ${result}\n`,
    );
  });
  it('puts the prompts under a heading', () => {
    const text = '## Situation\n\nI ran a shop.\n\n## Action\n\nI closed it.\n\n## Result\n';
    const story = read(text);
    const [section] = sectionsOf(story, 'result');
    assert.ok(section);
    assert.equal(
      applyEdits(text, fillPart(story, section).edits),
      `## Situation\n\nI ran a shop.\n\n## Action\n\nI closed it.\n\n## Result\n\n${result}\n`,
    );
  });
});
