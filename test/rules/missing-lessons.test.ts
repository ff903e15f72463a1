import rule from '../../src/rules/missing-lessons.ts';
import { check } from '../support/check.ts';

const story = (question: string, more = ''): string => `# ${question}

**Situation:** I ran the ferry to an island of 90 people.

**Action:** I did not look at the tide table for the night.

**Result:** The ferry lay on the sand for six hours.${more}
`;

const failure = 'Tell me about a time you failed';

check(rule, {
  good: {
    'a part': story(failure, '\n\n**Lessons:** I now read the table aloud before the first trip.'),
    'a platitude, which has a rule of its own': story(failure, '\n\n**Lessons:** Preparation is everything.'),
    'prompts, which have marks of their own': story(failure, '\n\n**Lessons:** [MECHANISM: what you do now]'),
    'a part without words, which has a mark of its own': story(failure, '\n\n**Lessons:**'),
  },
  bad: {
    'prose without labels': {
      text: `# «Tell me about a time you failed»

I ran the ferry to an island of 90 people. I did not look at the tide table for the night, and I set off at ten.

The ferry lay on the sand for six hours, and we paid 800 euros for the tug.
`,
      fixed: `# Tell me about a time you failed

I ran the ferry to an island of 90 people. I did not look at the tide table for the night, and I set off at ten.

The ferry lay on the sand for six hours, and we paid 800 euros for the tug.

[INSIGHT: what you had wrong] [MECHANISM: the rule or habit that you keep now, and when] [APPLICATION: a later time when you used it, and what came of it]
`,
    },
    'a failure': {
      text: story(`«${failure}»`),
      message: 'The story does not say what you learned from it.',
      severity: 'warning',
      fixed: story(
        failure,
        '\n\n**Lessons:** [INSIGHT: what you had wrong] [MECHANISM: the rule or habit that you keep now, and when] [APPLICATION: a later time when you used it, and what came of it]',
      ),
    },
    'a question that asks for none, where it is advice': {
      text: story('«Tell me about a time you worked to a tight deadline»'),
      severity: 'information',
    },
    'a conflict, where it is advice': {
      text: story('«Tell me about a conflict with a colleague»'),
      severity: 'information',
    },
  },
});
