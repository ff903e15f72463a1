import { hedgesIn } from '../core/faults/hedges.ts';
import type { Fix } from '../core/finding.ts';
import { removeWords } from '../core/fixes.ts';
import type { Dodge, Story } from '../core/story.ts';
import { span } from '../core/text.ts';
import { defineDodgeRule } from './shared/dodge-rule.ts';

/** The own error is said and taken back in the same breath. */
export default defineDodgeRule({
  id: 'no-hedged-ownership',
  summary: 'Marks a hedge on the speaker’s own error.',
  why: 'A hedge on a fact you cannot know is honest. A hedge on what you did yourself sounds as if you had not made up your mind whether it was your fault.',
  example: {
    bad: 'I guess I let the queue grow a bit too long.',
    good: 'I let the queue grow to forty people before I opened the second till.',
  },
  probe: 'Was it your error or not?',
  severity: 'warning',
  kind: 'hedge',
  family: 'hedge',
  message: 'The hedge takes back what you own up to. Did you, or did you not?',
  fixes: withoutHedge,
});

function withoutHedge(story: Story, dodge: Dodge): Fix[] {
  const { reading, span: at } = dodge.sentence;
  const hedge = hedgesIn(reading).find(({ from, to }) => to - from <= 3 && to > from);
  const first = reading.tokens[hedge?.from ?? -1];
  const last = reading.tokens[(hedge?.to ?? 0) - 1];
  if (!hedge || !first || !last) return [];
  return [
    {
      title: `Delete “${reading.text.slice(first.start, last.end)}”`,
      edits: [removeWords(story.source, span(at.start + first.start, at.start + last.end))],
      preferred: true,
    },
  ];
}
