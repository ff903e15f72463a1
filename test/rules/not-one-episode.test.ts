import rule from '../../src/rules/not-one-episode.ts';
import { check } from '../support/check.ts';

const story = (action: string): string => `# Tell me about a time you handled a difficult customer

**Situation:** I worked at the counter of a hire shop for tools.

**Action:** ${action}

**Result:** Most people came back.
`;

check(rule, {
  good: {
    'one time': story('I asked him to show me the drill. I rang the depot and had a new one by four.'),
    'a habit beside what was done': story(
      'I always check the cable first, so I did that while he shouted. I asked him to show me the drill.',
    ),
    'a belief beside what was done': story(
      'I believe that people shout when nobody listens. I put the phone down and let him speak.',
    ),
    'told in the present': story(
      'So I walk round the counter and ask him to show me the drill. He puts it down, and I ring the depot.',
    ),
    'notes without a subject': story('Asked him to show me the drill. Usually a cable. Rang the depot.'),
    'a habit of that time': story('I always checked the cable first and wrote the number down.'),
    'told by what came of it': story(
      'I believe in writing things down. The number went on the wall, and everyone signed for it.',
    ),
    'told as we': story('We usually swap the drill. That day we opened it on the counter.'),
    'somebody else’s habit': story('He always brings his tools on a Saturday. Nobody asks him why.'),
    'a quotation': story('“I always make sure that it runs”, says the sign, and it is screwed to the wall.'),
    'a prompt that is still to be filled in': story('I always check the cable first. [EPISODE: one time]'),
    'a habit in the lesson': `**Situation:** I worked at the counter of a hire shop for tools.

**Action:** I asked him to show me the drill.

**Result:** He came back.

**Lessons:** I now always check the cable first.
`,
    'prose without labels': 'I usually check the cable first. I always ask people to show me the tool.',
  },
  bad: {
    'a habit': {
      text: story('«I usually start by checking the cable». Then I ask people to show me the tool.'),
      message: 'This tells what you do in general; what did you do that one time?',
      severity: 'warning',
      fixed: story(
        'I usually start by checking the cable. Then I ask people to show me the tool. [EPISODE: one time: when it was, and what you did, step by step]',
      ),
    },
    'a principle': { text: story('«I always make sure that everybody at the counter feels heard».') },
    'an opinion': { text: story('«I truly believe in listening». It is what people want.') },
    'a type of person': { text: story('«I’m the kind of person who listens first».') },
    'a supposition': { text: story('«I would probably ask him to show me the drill».') },
    'a tendency, after a general remark': {
      text: story('Customers can be rude. «I tend to stay calm and look for a way out».'),
    },
  },
});
