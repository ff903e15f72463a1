import missingOutcomeMetric from '../../src/rules/missing-outcome-metric.ts';
import { check } from '../support/check.ts';

const FAILURE =
  '# Tell me about a time you failed\n\n**Situation:** I ran a bakery.\n\n**Action:** I let the oven go cold.\n\n';

check(missingOutcomeMetric, {
  good: {
    'a change': `${FAILURE}**Result:** Sales fell from 900 loaves to 400.\n`,
    money: `${FAILURE}**Result:** It cost us £300.\n`,
    'a count': `${FAILURE}**Result:** Two regulars never came back.\n`,
    'how long it lasted': `${FAILURE}**Result:** We were closed for three days.\n`,
    'a part of a whole': `${FAILURE}**Result:** Half of the dough was lost.\n`,
    'nothing, where nothing was wished for': `${FAILURE}**Result:** Nobody was hurt.\n`,
    'a number in the second of two results': `${FAILURE}**Result:** We lost bread.\n\n**Impact:** It was 40 loaves.\n`,
    'a combined part': `${FAILURE}**Result & Lessons:** We threw away 40 loaves. I now check the oven.\n`,
    'a place for the number': `${FAILURE}**Result:** We threw away [METRIC: how many] loaves.\n`,
    'an empty part': `${FAILURE}**Result:**\n`,
    'no part at all': FAILURE,
  },
  bad: {
    'an opinion': {
      text: `${FAILURE}«**Result:**» The shop was in trouble for a while.\n`,
      message: 'The result has no number: how much, how many, how long, or from what to what?',
      severity: 'warning',
      fixed: `${FAILURE}**Result:** The shop was in trouble for a while. [METRIC: from … to … over …].\n`,
    },
    'a vague word, which can give way to the number': {
      text: `${FAILURE}«**Result:**» We threw away a lot of bread.\n`,
      fix: 'Replace “a lot of” by a placeholder for the number',
      fixed: `${FAILURE}**Result:** We threw away [METRIC: how many or how much] bread.\n`,
    },
    'an order of magnitude': { text: `${FAILURE}«**Result:**» Dozens of loaves were lost.\n` },
    'only the target that was missed': { text: `${FAILURE}«**Result:**» We missed my goal of 900 loaves.\n` },
    'only a date': { text: `${FAILURE}«**Result:**» On 3 May 2021 the shop closed.\n` },
    'only a time named in passing': {
      text: `${FAILURE}«**Result:**» My boss did not speak to me for a week.\n`,
    },
    'only one who is named': { text: `${FAILURE}«**Result:**» One regular was cross.\n` },
    'only things that are known': { text: `${FAILURE}«**Result:**» The other two ovens were fine.\n` },
    'prose in which no part is a result': {
      text: '# Tell me about a time you failed\n\n«I ran a bakery.» I let the oven go cold. I rang the owner.\n',
    },
    'only a habit that came of it': {
      text: `${FAILURE}«**Result:**» The bread was lost. I now check the oven for two minutes.\n`,
    },
    'a heading': {
      text: '## Situation\n\nI ran a bakery.\n\n## Action\n\nI let the oven go cold.\n\n«## Result»\n\nThe bread was lost.\n',
    },
    'advice where the question is about people': {
      text: '# Tell me about a conflict with a colleague\n\n**Situation:** We shared a bench.\n\n**Action:** I asked her why.\n\n«**Result:**» We work well together.\n',
      severity: 'information',
    },
  },
});
