import { defineDodgeRule } from './shared/dodge-rule.ts';

/** Contempt for others, which listeners carry over to the one who speaks. */
export default defineDodgeRule({
  id: 'no-rant',
  summary: 'Marks contempt for people or a workplace.',
  why: 'Listeners carry over to you what you say of others. Tell what was done and what it led to; they will judge it themselves.',
  example: {
    bad: 'The management was incompetent, and it was a toxic place.',
    good: 'Three people gave me different dates in one week.',
  },
  probe: 'What exactly did they do, and how did you answer?',
  severity: 'warning',
  kind: 'rant',
  family: 'rant',
  message: 'This judges people. What exactly did they do, and what did it lead to?',
});
