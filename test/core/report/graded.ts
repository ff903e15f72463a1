/** A report from a text, as the adapters make it. */
import assert from 'node:assert/strict';
import { grade } from '../../../src/core/grade.ts';
import { DEFAULT_OPTIONS, type Options } from '../../../src/core/options.ts';
import { type ReportInput, type ReportModel, reportModel } from '../../../src/core/report/model.ts';
import { review } from '../../../src/core/review.ts';
import { rules } from '../../../src/rules/index.ts';

/** The report of the first story in a text, which is read as one story whatever it looks like. */
export function modelOf(
  text: string,
  more: Partial<ReportInput> = {},
  options: Partial<Options> = {},
): ReportModel {
  const [first] = review(text, rules, { ...DEFAULT_OPTIONS, assumeStory: true, ...options }).stories;
  assert.ok(first);
  return reportModel({ review: first, grade: grade(first.story, first.findings), ...more });
}

/** A story with a bit of everything. */
export const STORY = `# Tell me about a time you failed

**Situation:** I ran a nursery for 36 children.

**Action:** I did not read the allergy list of the new boy, and I gave him the nut bread.

**Result:** He was in hospital for one night, and two families left us. In the end it was only a minor hiccup.

**Lessons:** I had taken the list for the cook's business. I now read each new list aloud at the morning table. In May that caught an egg allergy before lunch.
`;

/** Words that would be structure, markup or a link if somebody let them. */
export const HOSTILE = `# <script>alert(1)</script> | a \`b\` [link](https://evil.example) ![x](y)

**Situation:** I ran **a** <b>shop</b> with \`code\` | and [a link](https://evil.example) for 40 people.

**Action:** I did not check | the <img src=x onerror=alert(1)> list at https://evil.example or www.evil.example.

**Result:** We lost 4,000 euros | and $x$ of it. It was "just" a </style><svg/onload=alert(1)> hiccup.

**Lessons:** I now check <!-- the --> list | before each \`sale\`.
`;
