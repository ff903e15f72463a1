import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS } from '../../../src/core/options.ts';
import { readDocument } from '../../../src/core/read.ts';
import type { Story } from '../../../src/core/story.ts';

/** The four texts that most layouts below are filled with. */
const S = 'I ran the paint desk of a hardware shop with six staff.';
const T = 'I had to halve the returns before the spring sale.';
const A = 'I tested every mixing machine and I wrote down each error.';
const R = 'Returns fell from 40 to 18 a week.';
const L = 'I now check the machines on the first day of each month.';

interface Layout {
  readonly text: string;
  /** Kinds and labels as they stand in the text, in order. */
  readonly labels: readonly string[];
  readonly form?: Story['layout']['form'];
  readonly title?: string;
}

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'bold, colon inside': {
    text: `# The paint desk\n\n**Situation:** ${S}\n\n**Task:** ${T}\n\n**Action:** ${A}\n\n**Result:** ${R}\n`,
    labels: ['situation **Situation:**', 'task **Task:**', 'action **Action:**', 'result **Result:**'],
    form: 'bold',
    title: 'The paint desk',
  },
  'bold, colon outside': {
    text: `**Situation**: ${S}\n\n**Task**: ${T}\n\n**Action**: ${A}\n\n**Result**: ${R}\n`,
    labels: ['situation **Situation**:', 'task **Task**:', 'action **Action**:', 'result **Result**:'],
    form: 'bold',
    title: '',
  },
  'bold, dash': {
    text: `**Situation** – ${S}\n\n**Task** – ${T}\n\n**Action** – ${A}\n\n**Result** – ${R}\n`,
    labels: ['situation **Situation** –', 'task **Task** –', 'action **Action** –', 'result **Result** –'],
  },
  'bold, full stop': {
    text: `**Situation.** ${S}\n\n**Task.** ${T}\n\n**Action.** ${A}\n\n**Result.** ${R}\n`,
    labels: ['situation **Situation.**', 'task **Task.**', 'action **Action.**', 'result **Result.**'],
  },
  'bold, full-width colon': {
    text: `**Situation：** ${S}\n\n**Task：** ${T}\n\n**Action：** ${A}\n\n**Result：** ${R}\n`,
    labels: ['situation **Situation：**', 'task **Task：**', 'action **Action：**', 'result **Result：**'],
  },
  'bold line over its text': {
    text: `**Situation**\n${S}\n\n**Task**\n${T}\n\n**Action**\n${A}\n\n**Result**\n${R}\n`,
    labels: ['situation **Situation**', 'task **Task**', 'action **Action**', 'result **Result**'],
  },
  'bold first letter': {
    text: `**S**ituation: ${S}\n\n**T**ask: ${T}\n\n**A**ction: ${A}\n\n**R**esult: ${R}\n`,
    labels: ['situation **S**ituation:', 'task **T**ask:', 'action **A**ction:', 'result **R**esult:'],
  },
  'italic labels': {
    text: `*Situation:* ${S}\n\n*Task:* ${T}\n\n*Action:* ${A}\n\n*Result:* ${R}\n`,
    labels: ['situation *Situation:*', 'task *Task:*', 'action *Action:*', 'result *Result:*'],
  },
  'plain labels': {
    text: `Situation: ${S}\n\nTask: ${T}\n\nAction: ${A}\n\nResult: ${R}\n`,
    labels: ['situation Situation:', 'task Task:', 'action Action:', 'result Result:'],
    form: 'plain',
  },
  'plain labels on the lines of one paragraph': {
    text: `Situation: ${S}\nTask: ${T}\nAction: ${A}\nResult: ${R}\n`,
    labels: ['situation Situation:', 'task Task:', 'action Action:', 'result Result:'],
  },
  'labels in one running paragraph': {
    text: `Situation: ${S} Task: ${T} Action: ${A} Result: ${R}\n`,
    labels: ['situation Situation:', 'task Task:', 'action Action:', 'result Result:'],
  },
  'bold labels in one running paragraph': {
    text: `**Situation:** ${S} **Task:** ${T} **Action:** ${A} **Result:** ${R}\n`,
    labels: ['situation **Situation:**', 'task **Task:**', 'action **Action:**', 'result **Result:**'],
  },
  list: {
    text: `## Returns\n\n- Situation: ${S}\n- Task: ${T}\n- Action: ${A}\n- Result: ${R}\n`,
    labels: ['situation - Situation:', 'task - Task:', 'action - Action:', 'result - Result:'],
    form: 'list',
    title: 'Returns',
  },
  'bold labels in a starred list': {
    text: `* **Situation**: ${S}\n* **Task**: ${T}\n* **Action**: ${A}\n* **Result**: ${R}\n`,
    labels: [
      'situation * **Situation**:',
      'task * **Task**:',
      'action * **Action**:',
      'result * **Result**:',
    ],
    form: 'bold-list',
  },
  'list under a numbered question': {
    text: `3. **Tell me about a time you fixed something**\n   - Situation: ${S}\n   - Task: ${T}\n   - Action: ${A}\n   - Result: ${R}\n`,
    labels: ['situation - Situation:', 'task - Task:', 'action - Action:', 'result - Result:'],
    title: 'Tell me about a time you fixed something',
  },
  'numbered capitals': {
    text: `1. SITUATION : ${S}\n2. TASK : ${T}\n3. ACTION : ${A}\n4. RESULT : ${R}\n`,
    labels: ['situation 1. SITUATION :', 'task 2. TASK :', 'action 3. ACTION :', 'result 4. RESULT :'],
  },
  'labels over a nested list': {
    text: `- **Situation:**\n  - ${S}\n- **Task:**\n  - ${T}\n- **Action:**\n  - ${A}\n- **Result:**\n  - ${R}\n`,
    labels: [
      'situation - **Situation:**',
      'task - **Task:**',
      'action - **Action:**',
      'result - **Result:**',
    ],
  },
  'headings with budgets': {
    text: `# The paint desk\n\n## Opening (20 seconds)\n\n${S}\n\n## Situation (1 minute)\n\n${S}\n\n## Task\n\n${T}\n\n## Action (2-3 min)\n\n${A}\n\n### The machines\n\n${A}\n\n## Result [~30 s]\n\n${R}\n\n## Learning & Growth\n\n${L}\n\n## Why Brickyard\n\nI like it.\n`,
    labels: [
      'opening ## Opening (20 seconds)',
      'situation ## Situation (1 minute)',
      'task ## Task',
      'action ## Action (2-3 min)',
      'result ## Result [~30 s]',
      'lessons ## Learning & Growth',
      'connection ## Why Brickyard',
    ],
    form: 'heading',
    title: 'The paint desk',
  },
  'setext headings': {
    text: `Situation\n---------\n${S}\n\nTask\n----\n${T}\n\nAction\n------\n${A}\n\nResult\n------\n${R}\n`,
    labels: ['situation Situation', 'task Task', 'action Action', 'result Result'],
    form: 'heading',
  },
  'deep headings with dashes': {
    text: `##### Returns\n\n###### - Situation:\n${S}\n\n###### - Task:\n${T}\n\n###### - Action:\n${A}\n\n###### - Result:\n${R}\n`,
    labels: [
      'situation ###### - Situation:',
      'task ###### - Task:',
      'action ###### - Action:',
      'result ###### - Result:',
    ],
  },
  'synonyms as headings': {
    text: `## The Background\n\n${S}\n\n## The Problem\n\n${T}\n\n## My Approach\n\n${A}\n\n## Outcomes\n\n${R}\n\n## Key Takeaways\n\n${L}\n`,
    labels: [
      'situation ## The Background',
      'task ## The Problem',
      'action ## My Approach',
      'result ## Outcomes',
      'lessons ## Key Takeaways',
    ],
  },
  'challenge in place of a situation': {
    text: `**Challenge:** ${S}\n\n**Goal:** ${T}\n\n**Steps taken:** ${A}\n\n**Impact:** ${R}\n`,
    labels: ['situation **Challenge:**', 'task **Goal:**', 'action **Steps taken:**', 'result **Impact:**'],
  },
  'single letters in a list': {
    text: `- **S** — ${S}\n- **T** — ${T}\n- **A** — ${A}\n- **R** — ${R}\n- **L** — ${L}\n`,
    labels: [
      'situation - **S** —',
      'task - **T** —',
      'action - **A** —',
      'result - **R** —',
      'lessons - **L** —',
    ],
  },
  'single letters with a second R': {
    text: `S: ${S}\nT: ${T}\nA: ${A}\nR: ${R}\nR: ${L}\n`,
    labels: ['situation S:', 'task T:', 'action A:', 'result R:', 'lessons R:'],
  },
  'letters with the word in brackets': {
    text: `**S (Situation):** ${S}\n\n**T (Task):** ${T}\n\n**A (Action):** ${A}\n\n**R (Result):** ${R}\n`,
    labels: [
      'situation **S (Situation):**',
      'task **T (Task):**',
      'action **A (Action):**',
      'result **R (Result):**',
    ],
  },
  'words with the letter behind': {
    text: `**Situation (S):** ${S}\n\n**Task (T)**: ${T}\n\n**Action (A)** — ${A}\n\n**Result (R):** ${R}\n`,
    labels: [
      'situation **Situation (S):**',
      'task **Task (T)**:',
      'action **Action (A)** —',
      'result **Result (R):**',
    ],
  },
  'block quote': {
    text: `> **Situation:** ${S}\n>\n> **Task:** ${T}\n>\n> **Action:** ${A}\n> And it went on\n> for a week.\n>\n> **Result:** ${R}\n`,
    labels: ['situation **Situation:**', 'task **Task:**', 'action **Action:**', 'result **Result:**'],
    form: 'quote',
  },
  'HTML list': {
    text: `<h2>Returns</h2>\n<ul>\n<li><b>Situation: </b>${S}</li>\n<li><b>Task: </b>${T}</li>\n<li><strong>Action:</strong> ${A}</li>\n<li><b>Result: </b>${R}</li>\n</ul>\n`,
    labels: [
      'situation <b>Situation: </b>',
      'task <b>Task: </b>',
      'action <strong>Action:</strong>',
      'result <b>Result: </b>',
    ],
    form: 'none',
    title: 'Returns',
  },
  'HTML line breaks': {
    text: `<b>Situation:</b> ${S}<br>\n<b>Task:</b> ${T}<br/>\n<b>Action:</b> ${A}<br>\n<b>Result:</b> ${R}\n`,
    labels: [
      'situation <b>Situation:</b>',
      'task <b>Task:</b>',
      'action <b>Action:</b>',
      'result <b>Result:</b>',
    ],
  },
  'HTML table': {
    text: `<table>\n<tr><th>Situation</th><td>${S}</td></tr>\n<tr><th>Task</th><td>${T}</td></tr>\n<tr><th>Action</th><td>${A}</td></tr>\n<tr><th>Result</th><td>${R}</td></tr>\n</table>\n`,
    labels: ['situation Situation', 'task Task', 'action Action', 'result Result'],
  },
  'table, label in the first column': {
    text: `| | |\n|---|---|\n| **Situation** | ${S} |\n| **Task** | ${T} |\n| **Action** | ${A} |\n| **Result** | ${R} |\n`,
    labels: ['situation **Situation**', 'task **Task**', 'action **Action**', 'result **Result**'],
    form: 'none',
  },
  'table, labels in the header': {
    text: `| Situation | Task | Action | Result |\n|---|---|---|---|\n| ${S} | ${T} | ${A} | ${R} |\n`,
    labels: ['situation Situation', 'task Task', 'action Action', 'result Result'],
  },
  'capitals in a fence': {
    text: `\`\`\`\nSITUATION: ${S}\n\nTASK: ${T}\n\nACTION: ${A}\nIt took a week.\n\nRESULT: ${R}\n\`\`\`\n`,
    labels: ['situation SITUATION:', 'task TASK:', 'action ACTION:', 'result RESULT:'],
    form: 'plain',
  },
  'combined labels': {
    text: `**Situation/Task:** ${S} ${T}\n\n**Action:** ${A}\n\n**Result & Learning:** ${R} ${L}\n`,
    labels: [
      'situation+task **Situation/Task:**',
      'action **Action:**',
      'result+lessons **Result & Learning:**',
    ],
  },
  'a part in two phases': {
    text: `**Situation:** ${S}\n\n**Task:** ${T}\n\n**Action — Phase 1:** ${A}\n\n**Action — Phase 2:** ${A}\n\n**Result:** ${R}\n`,
    labels: [
      'situation **Situation:**',
      'task **Task:**',
      'action **Action — Phase 1:**',
      'action **Action — Phase 2:**',
      'result **Result:**',
    ],
  },
  'pictures in front of the labels': {
    text: `🎬 **Situation:** ${S}\n\n🎯 **Task:** ${T}\n\n→ **Action:** ${A}\n\n✅ Result: ${R}\n`,
    labels: ['situation **Situation:**', 'task **Task:**', 'action **Action:**', 'result ✅ Result:'],
  },
  'texts in quotation marks': {
    text: `**Situation:** "${S}"\n\n**Task:** "${T}"\n\n**Action:** "${A}"\n\n**Result:** "${R}"\n`,
    labels: ['situation **Situation:**', 'task **Task:**', 'action **Action:**', 'result **Result:**'],
  },
  'labels alone on lines, without any mark': {
    text: `Situation\n${S}\n\nTask\n${T}\n\nAction\n${A}\n\nResult\n${R}\n`,
    labels: ['situation Situation', 'task Task', 'action Action', 'result Result'],
  },
  'labels as numbered items over nested ones': {
    text: `1. Situation\n   - ${S}\n2. Task\n   - ${T}\n3. Action\n   - ${A}\n4. Result\n   - ${R}\n`,
    labels: ['situation 1. Situation', 'task 2. Task', 'action 3. Action', 'result 4. Result'],
  },
  'no task': {
    text: `**Context:** ${S}\n\n**What I did:** ${A}\n\n**Results:** ${R}\n`,
    labels: ['situation **Context:**', 'action **What I did:**', 'result **Results:**'],
  },
  'result first': {
    text: `**Result:** ${R}\n\n**Situation:** ${S}\n\n**Task:** ${T}\n\n**Action:** ${A}\n`,
    labels: ['result **Result:**', 'situation **Situation:**', 'task **Task:**', 'action **Action:**'],
  },
};

describe('layouts', () => {
  for (const [name, layout] of Object.entries(LAYOUTS)) {
    for (const eol of ['\n', '\r\n']) {
      const text = layout.text.replaceAll('\n', eol);
      it(`reads ${name}${eol === '\n' ? '' : ' (CRLF)'}`, () => {
        for (const assumeStory of [true, false]) {
          const { stories } = readDocument(text, { ...DEFAULT_OPTIONS, assumeStory });
          assert.equal(stories.length, 1, assumeStory ? 'assumed' : 'detected');
          const [story] = stories;
          assert.ok(story);
          assert.deepEqual(labelsOf(story), layout.labels);
          if (layout.form) assert.equal(story.layout.form, layout.form);
          if (layout.title !== undefined) assert.equal(story.title.text, layout.title);
          for (const section of story.sections)
            assert.ok(section.words > 2, `${section.kinds.join()} has text`);
        }
      });
    }
  }

  it('ends a sentence with its paragraph in a fence too', () => {
    const text =
      '```\nSITUATION: I ran a shop\n\nTASK: I had to sell\n\nACTION: I sold\n\nand I left\n\nRESULT: we won\n```\n';
    const [story] = readDocument(text, { ...DEFAULT_OPTIONS, assumeStory: true }).stories;
    assert.deepEqual(
      story?.sentences.map((sentence) => sentence.reading.text),
      ['I ran a shop', 'I had to sell', 'I sold', 'and I left', 'we won'],
    );
  });

  it('gives each part its own text, without labels and markers', () => {
    const { text } = LAYOUTS['block quote'] ?? { text: '' };
    const [story] = readDocument(text, { ...DEFAULT_OPTIONS, assumeStory: true }).stories;
    const action = story?.sections[2];
    assert.deepEqual(
      action?.sentences.map((sentence) => sentence.reading.text),
      [A, 'And it went on\n  for a week.'],
    );
    assert.equal(text.slice(action?.body.start, action?.body.end), `${A}\n> And it went on\n> for a week.`);
  });
});

const labelsOf = (story: Story): string[] =>
  story.sections.map(
    ({ kinds, label }) => `${kinds.join('+')} ${story.source.slice(label?.start ?? 0, label?.end ?? 0)}`,
  );
