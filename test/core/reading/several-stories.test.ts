import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS, type Options } from '../../../src/core/options.ts';
import { readDocument } from '../../../src/core/read.ts';
import { LineIndex } from '../../../src/core/text.ts';

interface Several {
  readonly text: string;
  /** Title, first and last line, and the kinds of the parts. */
  readonly stories: readonly (readonly [title: string, first: number, last: number, parts: string])[];
  readonly options?: Partial<Options>;
}

const STAR = 'situation task action result';

const FILES: Readonly<Record<string, Several>> = {
  'numbered questions over bold labels, with a coach in between': {
    text: `# Interviews, May

Read these on the train.

**1. Tell me about a time you calmed somebody down**

**Situation:** I drove the night bus and a man refused to leave.
**Task:** I had to get 20 people home.
**Action:** I stopped at the depot and I asked him about his day.
**Result:** He left after six minutes, and nobody complained.

> Coach: slow down. Who was afraid?

**2. Tell me about a mistake**

**Situation:** I drove the early bus in my first month.
**Task:** I had to stop at every school.
**Action:** I took the old route and I forgot one stop.
**Result:** Eleven children walked, and I called the school myself.

**Follow-up questions**

- Did you tell your boss?
- What has changed?
`,
    stories: [
      ['1. Tell me about a time you calmed somebody down', 5, 10, STAR],
      ['2. Tell me about a mistake', 14, 19, STAR],
    ],
  },
  'one after the other in one paragraph': {
    text: `Situation: I ran a soup stall at the station.
Task: I had to sell out by noon.
Action: I cooked at four and I opened at six.
Result: We sold 40 bowls by eleven.
Situation: I drove the van of the stall.
Task: I had to park it near the gate.
Action: I asked the guard and I paid for a permit.
Result: We parked there for three years.
`,
    stories: [
      ['', 1, 4, STAR],
      ['', 5, 8, STAR],
    ],
  },
  'themes in brackets and tags under the title': {
    text: `### [Ownership] The broken kiln

Best for questions about: failure, deadlines

- **Situation:** I fired pots for a studio of nine potters.
- **Task:** I had to fire 80 pots by Friday.
- **Action:** I set the wrong cone and I did not look again.
- **Result:** We lost 30 pots, and I paid for the clay.

### [Courage] The wage list

Best for questions about: conflict

- **Situation:** I kept the books of the same studio.
- **Task:** I had to tell two potters that they earned less.
- **Action:** I showed them the list and I asked the owner to come.
- **Result:** Both got 8% more within a month.
- **Learning:** I now ask for the list in my first week.

## Notes to myself

Do not tell both to the same person.
`,
    stories: [
      ['[Ownership] The broken kiln', 1, 8, STAR],
      ['[Courage] The wage list', 10, 18, `${STAR} lessons`],
    ],
  },
  'headings inside headings': {
    text: `# Stories

## The flooded lab

### Situation
I ran the lab of a brewery.

### Task
I had to save the yeast.

### Action
I carried the flasks upstairs and I called a friend with a freezer.

### Result
We kept 14 of 16 strains.

## The slow line

### Context
I was new on the bottling line.

### Goal
I had to fill 4,000 bottles an hour.

### Approach
I timed each step and I moved the labels.

### Outcome
We filled 4,400.

### Reflection
I still time each step on my first day.

## To do

- one story about a conflict
`,
    stories: [
      ['The flooded lab', 3, 15, STAR],
      ['The slow line', 17, 32, `${STAR} lessons`],
    ],
  },
  'HTML headings over HTML lists': {
    text: `<h2>A time I said no</h2>
<ul>
<li><b>Situation: </b>I sold kitchens and a man wanted a false receipt.</li>
<li><b>Task: </b>I had to keep him as a client.</li>
<li><b>Action: </b>I said no and I offered him a discount that I could sign.</li>
<li><b>Result: </b>He bought for 6,000 euros a week later.</li>
</ul>

<h2>A time I was late</h2>
<ul>
<li><b>Situation: </b>I had a fitting at eight.</li>
<li><b>Task: </b>I had to bring the worktop.</li>
<li><b>Action: </b>I overslept and I rang the family at once.</li>
<li><b>Result: </b>We lost half a day.</li>
</ul>
`,
    stories: [
      ['A time I said no', 1, 6, STAR],
      ['A time I was late', 9, 14, STAR],
    ],
  },
  'plain questions over single letters, no headings at all': {
    text: `Q1: Describe a time you learned something quickly.

S: I joined a ferry as a cook with no licence for the fryer.
T: I had to cook for 90 guests on the third day.
A: I asked the old cook for two evenings and I wrote down every step.
R: All 90 ate, and I passed the test.

Q2: Describe a time you failed.

S: I cooked on the same ferry in a storm.
T: I had to serve lunch at noon.
A: I filled the pots to the rim and I burned my arm.
R: Lunch was cold bread for 60 people.
`,
    stories: [
      ['Describe a time you learned something quickly.', 1, 6, STAR],
      ['Describe a time you failed.', 8, 13, STAR],
    ],
  },
  'a table with a story per row': {
    text: `# Bank

| Story | Situation | Task | Action | Result |
|---|---|---|---|---|
| The wrong tile | I tiled a bath. | I had to finish by noon. | I cut before I measured. | We lost a day. |
| The right tile | I tiled a shop. | I had to match an old floor. | I drove to three yards and I found 40. | The owner paid 10% more. |
`,
    stories: [
      ['The wrong tile', 5, 5, STAR],
      ['The right tile', 6, 6, STAR],
    ],
  },
  'stories divided by rules, with leftovers of a chat': {
    text: `Sure! Here are your stories:

## Teaching

**Situation:** I taught maths to 28 pupils who had failed once.

**Task:** I had to bring 20 of them through the exam.

**Action:** I let them write the questions and I marked each one the same night.

And I kept a list of errors.

**Result:** 24 passed.

---

## Trade

**Situation:** I sold shoes on a Saturday.

**Task:** I had to sell the last 90 pairs.

**Action:** I put them in the window and I asked every guest to try one.

**Result:** We sold 77.

Let me know if you would like me to shorten these!
`,
    stories: [
      ['Teaching', 3, 13, STAR],
      ['Trade', 17, 25, STAR],
    ],
  },
  'an empty form among told stories': {
    text: `## One

**Situation:** I ran a kiosk.

**Task:** I had to open daily.

**Action:** I hired a student and I gave her a key.

**Result:** We opened 360 days.

## Two

**Situation:**

**Task:**

**Action:**

**Result:**
`,
    stories: [['One', 1, 9, STAR]],
  },
};

describe('several stories in one file', () => {
  for (const [name, { text, stories }] of Object.entries(FILES)) {
    for (const named of [false, true]) {
      it(`${name}${named ? ', in a file that is named as one' : ''}`, () => {
        const lines = new LineIndex(text);
        const found = readDocument(text, { ...DEFAULT_OPTIONS, named }).stories.map((story) => [
          story.title.text,
          lines.position(story.span.start).line,
          lines.position(story.span.end).line,
          story.sections.map(({ kinds }) => kinds.join('+')).join(' '),
        ]);
        assert.deepEqual(found, stories);
      });
    }
  }

  it('cuts a paragraph off where its lines go over to remarks', () => {
    const text =
      '**Situation:** I ran a kiosk.\n**Task:** I had to open.\n**Action:** I rang a friend and I paid her.\n**Result:** We opened.\n**Best for questions about:** luck\n';
    const [story] = readDocument(text, DEFAULT_OPTIONS).stories;
    assert.equal(text.slice(0, story?.span.end).split('\n').length, 4);
  });

  it('takes remarks about a story for no part of it', () => {
    const text =
      '# A\n\n## Situation\n\nI ran a kiosk.\n\n## Result\n\nWe opened.\n\n**Why this works:** it is short.\n\n## Probes\n\nWho paid?\n';
    const [story] = readDocument(text, { ...DEFAULT_OPTIONS, assumeStory: true }).stories;
    assert.deepEqual(
      story?.sections.map(({ kinds, words }) => [...kinds, words]),
      [
        ['situation', 4],
        ['result', 2],
      ],
    );
  });

  it('takes a phrase within a sentence’s line for no label', () => {
    const text = '**Situation:** I ran a kiosk. My goal: 40 guests. It rained.\n\n**Result:** We opened.\n';
    const [story] = readDocument(text, { ...DEFAULT_OPTIONS, assumeStory: true }).stories;
    assert.deepEqual(
      story?.sections.map(({ kinds }) => kinds.join()),
      ['situation', 'result'],
    );
  });

  it('keeps what stands beside a story out of its parts', () => {
    const { text } = FILES['numbered questions over bold labels, with a coach in between'] ?? { text: '' };
    const said = readDocument(text, DEFAULT_OPTIONS).stories.flatMap((story) =>
      story.sentences.map((sentence) => sentence.reading.text),
    );
    assert.ok(said.every((sentence) => !/Coach|slow down|boss|changed\?|train/.test(sentence)));
  });
});
