/** Tells whether a few words are the label of a part: "My Approach", "Result & Learning (2 min)", "S". */
import { type Part, PARTS } from '../story.ts';
import { spokenLabel } from './spoken-labels.ts';
import { CORE_WORDS, LABEL_CLOSERS, LABEL_OPENERS, LABEL_WORDS, LETTERS } from './words/labels.ts';

export interface LabelText {
  readonly kinds: readonly Part[];
  /** Uses one of the method's own words. */
  readonly core: boolean;
  /** A single letter, which means something only beside others. */
  readonly letter: boolean;
  /** "Challenge" and its kin: a situation or a task, depending on what else there is. */
  readonly challenge: boolean;
  /** "Phase 2": goes on with a story that already has this part. */
  readonly continues: boolean;
  /** Speaks of the writer: "What I did", "My role". */
  readonly personal: boolean;
  /** "What happened": the situation, or the action after one. */
  readonly happened: boolean;
}

/** A label has at most this many characters, its suffix included. */
export const MAX_LABEL = 90;

/** Reads what stands where a label may stand, without its markup; null if it is none. */
export function labelText(text: string): LabelText | null {
  if (text.length > MAX_LABEL) return null;
  const phrase = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(/^(?:[^\p{L}([]|\d)+/u, '')
    .replace(/[^\p{L}\p{N})\]]+$/u, '');
  if (phrase === '') return null;
  const found = named(phrase) ?? withoutSuffix(phrase);
  if (!found) return null;
  return {
    ...found,
    continues: /\b(?:phase|part|round|continued|step) ?\d*\b/.test(phrase) && !found.letter,
    happened:
      phrase.startsWith('what happened') && found.kinds[0] === 'situation' && found.kinds.length === 1,
    personal: /\b(?:i|i'm|i'd|i've|me|my)\b/.test(phrase),
  };
}

type Named = Omit<LabelText, 'continues' | 'personal' | 'happened'>;

const WORDS: ReadonlyMap<string, Named> = new Map(
  [...PARTS, 'challenge' as const].flatMap((key) =>
    LABEL_WORDS[key].map((word): [string, Named] => [
      word,
      {
        kinds: [key === 'challenge' ? 'task' : key],
        core: CORE_WORDS.has(word),
        letter: false,
        challenge: key === 'challenge',
      },
    ]),
  ),
);
function named(phrase: string): Named | null {
  const words = phrase.split(' ');
  while (words.length > 1 && LABEL_OPENERS.has(words[0] ?? '')) words.shift();
  const plain = words.join(' ');
  const letter = LETTERS.get(plain);
  if (letter) return { kinds: [letter], core: false, letter: true, challenge: false };
  const known = WORDS.get(plain) ?? WORDS.get(phrase);
  if (known) return known;
  if (words.length > 1 && LABEL_CLOSERS.has(words.at(-1) ?? '')) {
    const shorter = WORDS.get(words.slice(0, -1).join(' '));
    if (shorter) return shorter;
  }
  return spoken(plain) ?? spoken(phrase) ?? combined(plain) ?? connection(words);
}

function spoken(phrase: string): Named | null {
  const part = spokenLabel(phrase);
  return part && { kinds: [part], core: false, letter: false, challenge: false };
}

/** "Situation / Task", "Result & Learning". */
function combined(phrase: string): Named | null {
  const pieces = phrase.split(/ ?[/&+,|] ?| and | - /);
  if (pieces.length < 2 || pieces.length > 4) return null;
  const found = pieces.map((piece) => {
    const words = piece.split(' ').filter((word) => !LABEL_OPENERS.has(word));
    const name = words.join(' ');
    return WORDS.get(name) ?? spoken(name) ?? letterNamed(name);
  });
  if (found.some((one) => !one)) return null;
  const kinds = new Set(found.flatMap((one) => [...(one?.kinds ?? [])]));
  const letter = found.every((one) => one?.letter);
  return { kinds: [...kinds], core: found.some((one) => one?.core), letter, challenge: false };
}

function letterNamed(text: string): Named | null {
  const letter = LETTERS.get(text);
  return letter ? { kinds: [letter], core: false, letter: true, challenge: false } : null;
}

/** "Acme connection", "Connection to Acme", "Why Acme", "Why this company". */
function connection(words: readonly string[]): Named | null {
  const [first, second = '', third = ''] = words;
  const isOne =
    (words.length <= 4 && words.at(-1) === 'connection') ||
    (words.length <= 5 &&
      (first === 'connection' || first === 'connecting') &&
      /^(?:to|with)$/.test(second)) ||
    (words.length === 2 && first === 'why' && !NO_NAMES.has(second)) ||
    (words.length <= 4 && first === 'why' && /^(?:this|your|the)$/.test(second) && EMPLOYERS.has(third));
  return isOne ? { kinds: ['connection'], core: false, letter: false, challenge: false } : null;
}

/** What "Why …" asks where it is not about an employer. */
const NO_NAMES: ReadonlySet<string> = new Set([
  'not',
  'now',
  'then',
  'it',
  'this',
  'that',
  'so',
  'me',
  'star',
  'i',
  'you',
  'we',
]);
const EMPLOYERS: ReadonlySet<string> = new Set([
  'company',
  'team',
  'role',
  'job',
  'firm',
  'position',
  'organisation',
  'organization',
  'school',
  'hospital',
]);

/** "Situation (S)", "S (Situation)", "Action — Phase 1", "Task [1 min]", "S - Situation", "Result: the numbers". */
function withoutSuffix(phrase: string): Named | null {
  const bracket = /^(?<head>[^([]*?) ?[([](?<inner>[^)\]]*)[)\]]?(?<tail>.*)$/.exec(phrase)?.groups;
  if (bracket) {
    const { head = '', inner = '', tail = '' } = bracket;
    if (head === '' && tail !== '') return named(`${inner}${tail}`) ?? labelled(tail.trim());
    const of = labelled(head.trim());
    if (of?.letter) return labelled(inner) ?? of;
    // "Conflict (from when I was a nurse)" is what a story is about.
    return of?.challenge && inner.split(' ').length > 3 ? null : of;
  }
  const cut = /^(?<head>.*?) ?(?:[:：|=]| [-–—]|[–—]) ?(?<rest>.*)$/.exec(phrase)?.groups;
  if (cut) {
    if (ASKS.test(cut['rest'] ?? '')) return null;
    const of = named(cut['head'] ?? '');
    return of?.letter ? (named(cut['rest'] ?? '') ?? of) : of;
  }
  const numbered = /^(?<head>\D+?) ?#?\d{1,2}$/.exec(phrase)?.groups?.['head'];
  return numbered ? named(numbered) : null;
}

/** "Conflict: tell me about one" is what somebody asks. */
const ASKS = /^(?:tell|describe|give|share|talk|walk|when|which|who|can|could|have) /;

const labelled = (phrase: string): Named | null => named(phrase.replace(/[^\p{L}\p{N})\]]+$/u, ''));
