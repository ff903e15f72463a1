import sectionShare from '../../src/rules/section-share.ts';
import { check } from '../support/check.ts';

/** A sentence of ten words, as often as that. */
const said = (times: number): string =>
  'I walked around the yard and looked at every van. '.repeat(times).trim();

interface Times {
  readonly situation: number;
  readonly action: number;
  readonly result: number;
}

/** Labels that give every part five minutes, so that no part is over its budget. */
const story = (
  { situation, action, result }: Times,
  marked: 'situation' | 'action' | null = null,
): string => {
  const label = (part: string): string => {
    const text = `**${part} (5 minutes):**`;
    return part.toLowerCase() === marked ? `«${text}»` : text;
  };
  return `${label('Situation')} ${said(situation)}\n\n${label('Action')} ${said(action)}\n\n${label('Result')} ${said(result)}\n`;
};

check(sectionShare, {
  good: {
    'ample room for the Action': story({ situation: 4, action: 8, result: 4 }),
    'a third': story({ situation: 5, action: 6, result: 4 }),
    'a short story': story({ situation: 6, action: 3, result: 3 }),
    'a Situation that is over its budget already': `**Situation:** ${said(10)}\n\n**Action:** ${said(8)}\n\n**Result:** ${said(2)}\n`,
    'a Situation and Task in one': `**Situation & Task (5 minutes):** ${said(7)}\n\n**Action (5 minutes):** ${said(6)}\n\n**Result:** ${said(3)}\n`,
    'an Action with the Result': `**Situation:** ${said(3)}\n\n**Action & Result (5 minutes):** ${said(1)}\n\n**Lessons (5 minutes):** ${said(10)}\n`,
    'an Action with prompts': `**Situation (5 minutes):** ${said(4)}\n\n**Action:** I went. [STEPS: what you did].\n\n**Result (5 minutes):** ${said(12)}\n`,
    'parts without labels': `At the time I worked at a depot. ${said(12)} So I decided to sell a van. As a result, two were sold.`,
  },
  bad: {
    'a Situation that swallows the story': {
      text: story({ situation: 9, action: 6, result: 3 }, 'situation'),
      message: 'The situation takes 50% of the story; about a quarter leaves room for what you did.',
      severity: 'information',
    },
    'a Situation and Task that swallow it together': {
      text: `«**Situation & Task (5 minutes):**» ${said(11)}\n\n**Action (5 minutes):** ${said(5)}\n\n**Result:** ${said(3)}\n`,
    },
    'an Action of a sentence': {
      text: story({ situation: 5, action: 2, result: 10 }, 'action'),
      message:
        'The action takes 12% of the story, and it is the part that is graded most: what did you do, step by step?',
    },
  },
});
