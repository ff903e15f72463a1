import assert from 'node:assert/strict';
import { KnownFacts } from '../../src/llm/new-facts.ts';

const STORY = `In April 2024 I ran the night crew of Brightwater with 14 ponds and nine people. Marit's log said 1,600 and 40%.
The owner paid €11,000 by half past 02:10. We used a GitHub board. Twenty-two fish died in two weeks. I told Dr. Olsen.`;
const facts = new KnownFacts(STORY);

const NEW: Readonly<Record<string, readonly string[]>> = {
  'I lost 25 fish.': ['25'],
  'It was 40 people.': [],
  'It was 11,000% more.': ['11,000%'],
  'It cost $900.': ['$900'],
  'It took three days.': ['three'],
  'It took thirty-one days.': ['thirty-one'],
  'A dozen of them died.': ['dozen'],
  'It doubled.': ['doubled'],
  'It was a quarter of it.': ['quarter'],
  'Millions saw it.': ['millions'],
  'I was one week late.': ['one'],
  'It was in May.': ['May'],
  'On Monday I called.': ['Monday'],
  'I called Ingrid.': ['Ingrid'],
  'Ingrid called me.': ['Ingrid'],
  'I put it into Jira and GitLab.': ['Jira', 'GitLab'],
  'I met the SLA.': ['SLA'],
  'I used an iPhone.': ['iPhone'],
  'At 03:10 it jammed.': ['03:10'],
  'In 2023 I left.': ['2023'],
  'I met “Larkwell” there.': ['Larkwell'],
};

const KNOWN: readonly string[] = [
  'I ran 14 ponds, and Marit saw 1600 of them.',
  'Marit’s log said 40 percent.',
  '9 people of Brightwater came.',
  'At 2:10 half of it jammed.',
  '22 fish died in 2 weeks.',
  'Looking back, I should have asked. Now I ask.',
  'One of them called. No one came. That was the one thing I had skipped.',
  'Say it in two sentences, with three examples.',
  'I lost [METRIC: from 25 to 30 percent, at Larkwell] of them.',
  'Name the cost: who paid, and how much.',
  'Quantify the Result, and tie it to the Task.',
  'First I called Olsen. Clearly he knew.',
  'I’d have told them. I’m sure.',
  'He said: “We knew.”',
];

describe('new facts', () => {
  for (const [text, expected] of Object.entries(NEW)) {
    it(`${expected.length > 0 ? 'are found' : 'are none'} in: ${text}`, () =>
      assert.deepEqual(
        facts
          .newIn(text)
          .map((one) => one.toLowerCase())
          .toSorted(),
        expected.map((one) => one.toLowerCase()).toSorted(),
      ));
  }
  for (const text of KNOWN) it(`are none in: ${text}`, () => assert.deepEqual(facts.newIn(text), []));
});
