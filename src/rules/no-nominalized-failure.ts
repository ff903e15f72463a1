import { tokensOf } from '../core/faults/events.ts';
import { lemmasOf } from '../core/faults/lemmas.ts';
import { Phrases } from '../core/faults/phrases.ts';
import { LAPSE_NOUNS } from '../core/faults/words/nouns.ts';
import { perReading } from '../core/language/per-reading.ts';
import type { Clause, SentenceReading } from '../core/language/sentence.ts';
import { defineRule } from '../core/rule.ts';
import { type Span, overlaps } from '../core/text.ts';
import { CLASSES } from './shared/classes.ts';
import { dodgesIn, draftOf } from './shared/deflection.ts';
import { placeOf, statementsWith } from './shared/places.ts';
import { LAPSES_AS_NOUNS } from './words/lapses-as-nouns.ts';

const phrases = new Phrases(LAPSES_AS_NOUNS, CLASSES);

/** The verb of the failure has become a noun, and the one who did it is gone. */
export default defineRule({
  id: 'no-nominalized-failure',
  category: 'deflection',
  summary: 'Marks a failure told as a noun: “there was a lack of …”.',
  why: 'A lack, a gap or a misunderstanding has no author. The listener turns the noun back into a verb and asks who.',
  example: {
    bad: 'There was a lack of clarity about who locks the pool.',
    good: 'I had not agreed with the caretaker who locks the pool.',
  },
  probe: 'Who did not do what?',
  severity: 'warning',
  *check(story) {
    for (const dodge of dodgesIn(story, 'actorless', nounsIn)) {
      yield draftOf(dodge, 'Nobody acts in this noun. Who did not do what?');
    }
  },
});

const nounsIn = perReading((reading): Span[] => {
  const places = statementsWith(reading, phrases);
  for (const place of reading.clauses.filter((clause) => isLapseAtWork(reading, clause)).map(placeOf)) {
    if (!places.some((one) => overlaps(one, place))) places.push(place);
  }
  return places;
});

/** "A slip in the chart put them at one table"; "the slip" and "my slip" have been told of before. */
function isLapseAtWork(reading: SentenceReading, clause: Clause): boolean {
  if (clause.voice !== 'active' || clause.actor !== 'thing' || clause.quoted || clause.time !== 'past')
    return false;
  const [from] = tokensOf(reading, clause);
  const isLapse = lemmasOf(reading, clause.subject).some(
    (lemma) => LAPSE_NOUNS.has(lemma) || lemma === 'failure',
  );
  if (!isLapse || reading.tokens.slice(from, clause.verb).some(({ lower }) => lower === 'my')) return false;
  const first = reading.tokens[from]?.lower ?? '';
  if (first === 'a' || first === 'an' || first === 'some' || CAUSING.has(clause.lemma)) return true;
  return clause.lemma !== 'be' && ABOUT.has(reading.tokens[clause.subject + 1]?.lower ?? '');
}

/** "the absence of a second check": told of for the first time. */
const ABOUT = new Set(['of', 'in', 'to', 'between', 'on', 'over']);

/** What a noun brings about in somebody's place. */
const CAUSING = new Set(
  'bring cause contribute cost force keep lead leave let make mean prevent produce push result set'.split(
    ' ',
  ),
);
