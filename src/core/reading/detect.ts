/**
 * Tells a labelled story from the documents that have the same headings: guides, templates, minutes, reports, papers.
 * Somebody tells what they did: in the first person, in the past, under most of the labels. Guides speak to "you",
 * templates ask, definitions and reports have nobody in them.
 */
import type { Part } from '../story.ts';
import type { Body } from './bodies.ts';
import { ESSENTIAL, isTold } from './sets.ts';
import { PAST_FORMS } from './words/past.ts';

/** Whether a set of labels with these texts is a story that somebody tells. `foreign`: headings among the labels that are no labels. */
export function tellsStory(bodies: readonly Body[], foreign: number): boolean {
  const filled = bodies.filter((body) => wordsOf(body) > 2 && !body.label.kinds.includes('connection'));
  const kinds = new Set(filled.flatMap((body) => body.label.kinds));
  if (!isTold(kinds)) return false;
  const core = new Set(
    filled.filter(({ label }) => label.core || label.letter).flatMap(({ label }) => label.kinds),
  );
  const coreCount = ESSENTIAL.filter((kind) => core.has(kind)).length;
  if (foreign >= 2 && coreCount < 3) return false;
  const voice = voiceOf(filled);
  if (voice.questions * 2 > voice.sentences) return false;
  if (voice.you > 1 && voice.you * 2 > voice.i + voice.we) return false;
  if (voice.iPast >= 2 && voice.firstPersonParts >= 2) return true;
  if (voice.iPast + voice.wePast >= 2 && voice.firstPersonParts >= 2 && coreCount >= 3) return true;
  // Notes leave out the "I": all four of the method's own words, and verbs of what was done.
  return coreCount === 4 && voice.you === 0 && voice.past >= 3 && voice.pastParts >= 2;
}

interface Voice {
  i: number;
  we: number;
  you: number;
  iPast: number;
  wePast: number;
  past: number;
  questions: number;
  sentences: number;
  firstPersonParts: number;
  pastParts: number;
}

function voiceOf(bodies: readonly Body[]): Voice {
  const voice: Voice = {
    i: 0,
    we: 0,
    you: 0,
    iPast: 0,
    wePast: 0,
    past: 0,
    questions: 0,
    sentences: 0,
    firstPersonParts: 0,
    pastParts: 0,
  };
  const seen = { first: new Set<Part>(), past: new Set<Part>() };
  for (const body of bodies) {
    const before = { first: voice.i + voice.we, past: voice.past };
    for (const run of body.runs) hear(voice, withoutQuotes(run.prose));
    for (const kind of body.label.kinds) {
      if (voice.i + voice.we > before.first) seen.first.add(kind);
      if (voice.past > before.past) seen.past.add(kind);
    }
  }
  voice.firstPersonParts = seen.first.size;
  voice.pastParts = seen.past.size;
  return voice;
}

const I_WORDS = new Set(['i', 'my', 'me', 'mine', 'myself', "i'm", "i'd", "i've", "i'll"]);
const WE_WORDS = new Set(['we', 'our', 'us', 'ours', "we'd", "we've", "we're"]);
const YOU_WORDS = new Set(['you', 'your', 'yours', 'yourself', "you're", "you've", "you'd", "you'll"]);
/** May stand between "I" and its verb. */
const REACH = 3;

function hear(voice: Voice, prose: string): void {
  let speaker: 'i' | 'we' | null = null;
  let since = 0;
  for (const match of prose.matchAll(/[A-Za-zÀ-ɏ'’-]+|[.!?]/g)) {
    const word = match[0].toLowerCase().replaceAll('’', "'");
    if (word === '.' || word === '!' || word === '?') {
      voice.sentences++;
      if (word === '?') voice.questions++;
      speaker = null;
      continue;
    }
    since++;
    if (I_WORDS.has(word)) voice.i++;
    if (WE_WORDS.has(word)) voice.we++;
    if (YOU_WORDS.has(word)) voice.you++;
    if (word === 'i' || word === "i'd" || word === "i've") [speaker, since] = ['i', 0];
    if (word === 'we' || word === "we'd" || word === "we've") [speaker, since] = ['we', 0];
    if (!isPast(word)) continue;
    voice.past++;
    if (speaker === 'i' && since <= REACH) voice.iPast++;
    if (speaker === 'we' && since <= REACH) voice.wePast++;
    speaker = null;
  }
}

const isPast = (word: string): boolean =>
  PAST_FORMS.has(word) || (word.length > 4 && word.endsWith('ed') && !word.endsWith('eed'));

/**
 * What a guide quotes as an example, or what somebody else says, tells nothing about who writes. A text that stands in
 * quotation marks as a whole is the writer's own.
 */
function withoutQuotes(prose: string): string {
  const rest = prose.replace(/["“][^"“”\r\n]{1,400}["”]/g, ' ');
  return /[a-z]{2}/i.test(rest) ? rest : prose;
}

const wordsOf = (body: Body): number =>
  body.runs.reduce((sum, run) => sum + (run.prose.match(/[A-Za-zÀ-ɏ\d]+/g)?.length ?? 0), 0);
