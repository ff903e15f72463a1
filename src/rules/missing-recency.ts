import { Phrases } from '../core/faults/phrases.ts';
import type { Fix } from '../core/finding.ts';
import { addToSection } from '../core/fixes.ts';
import { lazy } from '../core/language/lexicon.ts';
import type { SentenceReading, Token } from '../core/language/sentence.ts';
import { defineRule } from '../core/rule.ts';
import { type Section, sectionsOf, type Story } from '../core/story.ts';
import { hasPlaceholderIn } from './shared/prompts.ts';
import { CALENDAR, TIME_PHRASES, TIMES } from './words/times.ts';

const timePhrases = lazy(() => new Phrases(TIME_PHRASES));

/** Any word of time counts, wherever it stands; whether it was long ago is for the listener to judge. */
export default defineRule({
  id: 'missing-recency',
  category: 'structure',
  summary: 'Marks a story in which no word tells when it was.',
  why: 'A story without a time could be from any job. “In my second year” is enough, and it saves the first question.',
  example: {
    bad: 'I ran the stock room of a hardware shop.',
    good: 'Two years ago I ran the stock room of a hardware shop.',
  },
  probe: 'When was this, and what was your role then?',
  severity: 'information',
  *check(story) {
    const situation = sectionsOf(story, 'situation').find(({ sentences }) => sentences.length > 0);
    if (!situation || !isToldToTheEnd(story) || hasPlaceholderIn(story, situation.span)) return;
    if (story.sentences.some(({ reading }) => tellsWhen(reading))) return;
    yield {
      span: situation.label ?? situation.sentences[0]?.span ?? situation.span,
      message: 'No word tells when this was.',
      fixes: [askWhen(situation)],
    };
  },
});

/** A story that is still being written may name its time yet. */
const isToldToTheEnd = (story: Story): boolean =>
  story.labelled && sectionsOf(story, 'result').some(({ sentences }) => sentences.length > 0);

const tellsWhen = (reading: SentenceReading): boolean =>
  reading.tokens.some(isTime) || timePhrases().occursIn(reading);

function isTime({ text, lower }: Token): boolean {
  const word = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
  return (
    TIMES.has(word) ||
    (/^\p{Lu}/u.test(text) && (CALENDAR.has(word) || CALENDAR.has(word.replace(/s$/, '')))) ||
    /^(?:'?\d\ds|(?:19|20)\d\ds?|q[1-4]|\d{4}-\d\d(?:-\d\d)?|\d{1,2}\/\d{1,2}\/\d{2,4})$/.test(word)
  );
}

const askWhen = (section: Section): Fix => ({
  title: 'Add a place for when it was',
  edits: [addToSection(section, '[WHEN: month and year, or how long ago]')],
  preferred: true,
});
