import { costsOf } from '../core/grade/costs.ts';
import { hasWord } from '../core/grade/places.ts';
import { stakesOf } from '../core/grade/stakes-told.ts';
import type { Fix } from '../core/finding.ts';
import { addToSection } from '../core/fixes.ts';
import { PROMPTS } from '../core/insert-part.ts';
import { isPerson } from '../core/language/lexicon.ts';
import type { Token } from '../core/language/sentence.ts';
import { defineRule } from '../core/rule.ts';
import { type Part, PARTS, type Section, sectionsOf, type Story } from '../core/story.ts';
import { namesADate } from './shared/dates.ts';
import { hasPlaceholderIn } from './shared/prompts.ts';
import { AT_STAKE, CONCERNED } from './words/concerned.ts';

/** Between two people the matter at stake is what is between them, and need not be named. */
const BETWEEN_PEOPLE = new Set([
  'conflict',
  'disagree-manager',
  'feedback-given',
  'feedback-received',
  'mentoring',
  'motivation',
]);

/** Anybody who is concerned, any date, size or loss counts, so that only a story without one of them is marked. */
export default defineRule({
  id: 'missing-stakes',
  category: 'structure',
  summary: 'Marks a story in which nothing says what was at risk, or for whom.',
  why: 'How much a decision weighs depends on what hung on it. If nobody could lose anything, it was an exercise.',
  example: {
    bad: 'I had to tidy up the spreadsheet.',
    good: 'The spreadsheet decided which patients were called first.',
  },
  probe: 'What would have happened if it had gone wrong, and to whom?',
  severity: 'information',
  *check(story) {
    if (!story.labelled || BETWEEN_PEOPLE.has(story.type)) return;
    const situation = sectionsOf(story, 'situation').findLast(isTold);
    if (!situation || !sectionsOf(story, 'result').some(isTold)) return;
    if (hasPlaceholderIn(story, story.span) || namesStakes(story)) return;
    yield {
      span: situation.label ?? situation.sentences[0]?.span ?? situation.span,
      message: 'Nothing says what was at risk, or for whom.',
      fixes: [askForStakes(situation)],
    };
  },
});

const isTold = ({ sentences }: Section): boolean => sentences.length > 0;

const EVERYWHERE: ReadonlySet<Part> = new Set(PARTS);

const namesStakes = (story: Story): boolean =>
  stakesOf(story, EVERYWHERE).size > 0 ||
  costsOf(story.sentences, []).losses.length > 0 ||
  story.metrics.some(({ kind, section }) => kind === 'target' || section !== 'result') ||
  story.sentences.some(({ reading }) => namesADate(reading) || reading.tokens.some(isOfConcern));

const isOfConcern = (token: Token): boolean =>
  (token.tag === 'NOUN' && isPerson(token.lower)) || hasWord(CONCERNED, token) || hasWord(AT_STAKE, token);

const askForStakes = (section: Section): Fix => ({
  title: 'Add a place for what was at risk',
  edits: [addToSection(section, PROMPTS.situation[1] ?? '')],
  preferred: true,
});
