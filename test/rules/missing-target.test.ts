import missingTarget from '../../src/rules/missing-target.ts';
import { check } from '../support/check.ts';

const story = (task: string): string =>
  `# Tell me about a time you failed\n\n**Situation:** I ran a ward.\n\n${task}\n\n**Action:** I moved two beds.\n\n**Result:** Three falls in May.\n`;

check(missingTarget, {
  good: {
    'a target': story('**Task:** I had to bring falls down by half.'),
    'a time to do it in': story('**Task:** I had to do it within three weeks.'),
    'a bound': story('**Task:** The fridge had to stay below 8 °C.'),
    'a date': story('**Task:** It was mine to have the ward ready by 1 June.'),
    'a weekday': story('**Task:** The rota was due on Friday.'),
    'an occasion': story('**Task:** I had to have it ready before the next inspection.'),
    'the end of a season': story('**Task:** I was to finish by the end of the winter.'),
    'a place for it': story('**Task:** I had to bring falls down. [TARGET: how much of what by when].'),
    'a question that asks for no target':
      '# Tell me about a conflict with a colleague\n\n**Situation:** We shared a ward.\n\n**Task:** I had to settle it.\n\n**Action:** I asked her.\n\n**Result:** We shared the rota.\n',
    'no task': story(''),
  },
  bad: {
    'a duty without an end': {
      text: story('«**Task:**» I was in charge of the beds.'),
      message: 'The task names no target and no date: what had to be reached, and by when?',
      severity: 'information',
      fixed: story('**Task:** I was in charge of the beds. [TARGET: how much of what by when].'),
    },
    'who there was, and nothing to reach': { text: story('«**Task:**» I had four nurses and ran the ward.') },
    'a modal that is no month': { text: story('«**Task:**» I was told that it may get worse.') },
  },
});
