import assert from 'node:assert/strict';
import noVagueQuantity from '../../src/rules/no-vague-quantity.ts';
import { OUTCOME_LEVELS } from '../../src/rules/words/vague-costs.ts';
import { OUTCOME_AMOUNTS, OUTCOME_DEGREES } from '../../src/rules/words/vague-outcomes.ts';
import { VAGUE_AMOUNTS, VAGUE_DEGREES, VAGUE_LEVELS } from '../../src/rules/words/vague-quantities.ts';
import { VAGUE_TIMES } from '../../src/rules/words/vague-times.ts';
import { check, findingsOf } from '../support/check.ts';

const story = (result: string): string =>
  `**Situation:** I ran a laundry.\n\n**Action:** I bought a press.\n\n**Result:** ${result}\n`;

check(noVagueQuantity, {
  good: {
    'a number in the sentence': story('Waiting times fell significantly, by 23%.'),
    'a comparison in numbers': story('The press was far faster: 40 shirts an hour instead of 15.'),
    'a place for the number': story('Waiting times fell significantly [METRIC: from … to …].'),
    'a term of statistics': story('The difference was statistically significant.'),
    'the latest': story('The most recent order went out on Friday.'),
    'a kind of relation': story('It was a many-to-many relation.'),
    'a counterfactual': story('With a second press it would have been far cheaper.'),
    'a habit': story('I now wash in smaller loads and check sooner.'),
    'no longer': story('She was no longer on call.'),
    'when it was': story('She had left a long time ago.'),
    'manner of an action': story('I quickly wrote to the guests.'),
    'a comparison of things': story('She moved to a bigger flat.'),
    'an order that came to nothing': story('The order fell through.'),
    'a time outside the result':
      '**Situation:** The press had been out for quite a while.\n\n**Action:** I sold it.\n\n**Result:** I got £90.\n',
    'a question': story('I asked how many guests had complained.'),
    'as many as needed': story('Each guest got as many towels as they wanted.'),
    'a lot to build on': story('The town sold us the lot next door.'),
    'another way round': story('I would rather wash by hand than lose it.'),
    'a comparison that sizes nothing': story('More than anything she wanted to be told.'),
    'a teaser': '**Opening:** It was a far more expensive mistake than I knew.\n\n' + story('It cost £400.'),
    'a connection': story('It cost £400.') + '\n**Connection:** You serve a lot of hotels.\n',
    'a level outside the result':
      '**Situation:** The press was expensive.\n\n**Action:** I sold it.\n\n**Result:** I got £90.\n',
  },
  bad: {
    'an amount': {
      text: story('«A lot of guests» complained.'),
      message: '“A lot of guests” leaves the size open: what is the number?',
      severity: 'warning',
      fixed: story('[METRIC: how many or how much] guests complained.'),
    },
    'a degree': {
      text: story('«Complaints dropped significantly».'),
      fixed: story('Complaints dropped significantly [METRIC: from … to …].'),
    },
    'a level': {
      text: story('The repair «was very costly».'),
      fixed: story('The repair was very costly [METRIC: how much, compared with what].'),
    },
    'a comparison to its end': {
      text: story('The owner forgave me «sooner than I had any right to expect», and we went on.'),
      fixed: story(
        'The owner forgave me sooner than I had any right to expect [METRIC: from … to …], and we went on.',
      ),
    },
    'beside a harm that did not come': { text: story('Nobody was hurt, but the repair «took ages».') },
    'two claims that overlap, as one': { text: story('The repair took «far longer than we had planned».') },
    'two in one sentence': { text: story('We were «much faster» and «many guests» came back.') },
    'a number in another sentence': { text: story('We washed 900 shirts. The press was «far quicker».') },
    'an order of magnitude': { text: story('«Dozens of shirts» were lost.') },
    'advice outside the result': {
      text: '**Situation:** «A large number of guests» had complained.\n\n**Action:** I bought a press.\n\n**Result:** Two complaints in May.\n',
      severity: 'information',
    },
    'a lesson': {
      text: story('It cost £400.') + '\n**Lessons:** I now plan «a lot more» carefully.\n',
      severity: 'information',
    },
  },
});

describe('vague phrases', () => {
  for (const { pattern, hit, miss } of [
    ...VAGUE_AMOUNTS,
    ...VAGUE_DEGREES,
    ...VAGUE_LEVELS,
    ...OUTCOME_AMOUNTS,
    ...OUTCOME_DEGREES,
    ...OUTCOME_LEVELS,
    ...VAGUE_TIMES,
  ]) {
    it(`“${pattern}” is found in a sentence that leaves the size open, and not in one that does not`, () => {
      assert.equal(findingsOf(noVagueQuantity, story(hit)).length, 1, hit);
      assert.deepEqual(findingsOf(noVagueQuantity, story(miss)), [], miss);
    });
  }
});
