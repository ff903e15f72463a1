import { lazy } from '../language/lexicon.ts';
import type { Part, Sentence, Story } from '../story.ts';
import type { Span } from '../text.ts';
import { placeOf } from './places.ts';
import { MONEY, STAKES } from './words.ts';

const SET_UP: ReadonlySet<Part> = new Set(['opening', 'situation', 'task']);

/** One place for each kind of stakes that these parts name; in a story without parts, that any sentence names. */
export function stakesOf(story: Story, parts: ReadonlySet<Part> = SET_UP): ReadonlyMap<string, Span> {
  const places = new Map<string, Span>();
  for (const sentence of story.sentences) {
    const isLookedAt = sentence.kinds.length === 0 || sentence.kinds.some((kind) => parts.has(kind));
    if (isLookedAt) addStakes(places, sentence);
  }
  return places;
}

function addStakes(places: Map<string, Span>, sentence: Sentence): void {
  const { tokens, figures } = sentence.reading;
  for (const token of tokens) {
    if (token.tag === 'VERB' || token.tag === 'ADV') continue;
    const kind = kinds().get(token.lower);
    if (kind !== undefined && !places.has(kind)) places.set(kind, placeOf(sentence, token));
  }
  const money = places.has(MONEY) ? undefined : figures.find(({ form }) => form === 'money');
  if (money) places.set(MONEY, placeOf(sentence, money));
}

/** The kind of stakes that each word names; a plural names what its singular does. */
const kinds = lazy(() => {
  const named = [...STAKES].flatMap(([kind, words]) => [...words].map((word) => [word, kind] as const));
  return new Map([
    ...named.map(([word, kind]) => [word.replace(/y$/, 'ies'), kind] as const),
    ...named.map(([word, kind]) => [`${word}s`, kind] as const),
    ...named,
  ]);
});
