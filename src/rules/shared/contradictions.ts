/** Numbers of one sentence, or of two in a row, that arithmetic does not let stand together. */
import { agrees, percentOf, type Step, stepOf } from '../../core/language/figures/steps.ts';
import { headCountsIn } from '../../core/language/figures/sums.ts';
import { valuesOf } from '../../core/language/figures/values.ts';
import { perReading } from '../../core/language/per-reading.ts';
import type { Figure, SentenceReading } from '../../core/language/sentence.ts';
import type { Span } from '../../core/text.ts';
import { BELOW_ZERO, CHANGE_NOUNS, FALLING } from '../words/changes.ts';
import { tokenAfter, tokensBefore } from './around.ts';
import { type Saying, sayingsAbout, sayingsBefore } from './restated.ts';

/** A number that cannot be; offsets count from the start of its sentence. */
export interface Contradiction {
  readonly place: Span;
  readonly message: string;
  /** What the writer is asked for instead. */
  readonly question: string;
  /** The figure that it contradicts; null where it contradicts itself. */
  readonly step: Figure | null;
}

/** The contradictions within a sentence. */
export const contradictionsIn = perReading((reading): readonly Contradiction[] => {
  const told = stepIn(reading);
  return [
    ...(told ? wrongSayings(told, sayingsAbout(reading, told.figure)) : []),
    ...wrongSums(reading),
    ...impossibleCuts(reading),
  ];
});

/** The contradictions of a sentence with the step that the one before it tells: "That was a drop of 40%." */
export function contradictionsBetween(before: SentenceReading, reading: SentenceReading): Contradiction[] {
  if (!OPENS_WITH_THAT.test(reading.text)) return [];
  const told = stepIn(before);
  return told ? wrongSayings(told, sayingsBefore(reading)) : [];
}

const OPENS_WITH_THAT = /^th(?:at|is)\b/i;

interface ToldStep {
  readonly figure: Figure;
  readonly step: Step;
  readonly words: string;
}

/** The one step of a sentence; of several nobody knows which is meant. */
const stepIn = perReading((reading): ToldStep | null => {
  const [figure, ...others] = reading.figures.filter(({ form }) => form === 'change');
  const step = figure && others.length === 0 ? stepOf(reading, figure) : null;
  return figure && step ? { figure, step, words: quoted(reading, figure) } : null;
});

const quoted = (reading: SentenceReading, { start, end }: Span): string =>
  `“${reading.text.slice(start, end).replace(/\s+/g, ' ')}”`;

/** "from 1 s to 4 s, an increase of 400%". */
const wrongSayings = ({ figure, step, words }: ToldStep, sayings: readonly Saying[]): Contradiction[] =>
  sayings
    .filter(({ claim }) => !agrees(step, claim))
    .map(({ place, words: said }) => ({
      place,
      message: `${words} is ${arithmetic(step)}, not ${said}.`,
      question: 'by how much',
      step: figure,
    }));

/** `+300% (4 times as much)`, `−60%`. */
function arithmetic(step: Step): string {
  const percent = percentOf(step);
  const sign = percent < 0 ? '−' : '+';
  const factor = step.to.number / step.from.number;
  return `${sign}${rounded(Math.abs(percent))}%${factor >= 2 ? ` (${rounded(factor)} times as much)` : ''}`;
}

const rounded = (value: number): string =>
  String(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));

/** "12 of us: 8 engineers, 2 designers and a manager". */
function wrongSums(reading: SentenceReading): Contradiction[] {
  return headCountsIn(reading).flatMap(({ start, end, whole, parts, withMe, ofUs }) => {
    const sum = parts.reduce((total, part) => total + part, 0);
    // The speaker may be counted in the whole and left out of the list, or the other way round.
    const adds = sum === whole || (withMe ? sum - 1 === whole : !ofUs && sum + 1 === whole);
    if (adds) return [];
    const message = `The parts come to ${parts.join(' + ')} = ${sum}, not ${whole}.`;
    return [{ place: { start, end }, message, question: 'how many in all', step: null }];
  });
}

/** "reduced by 150%": there is not more than all to take away. */
function impossibleCuts(reading: SentenceReading): Contradiction[] {
  return reading.figures.flatMap((figure) => {
    if (figure.form !== 'percent' || !isOverAll(reading, figure) || !isCut(reading, figure)) return [];
    if (reading.tokens.some(({ lower }) => BELOW_ZERO.has(lower))) return [];
    const message = `Nothing can fall by more than 100%: ${quoted(reading, figure)} of what?`;
    const { start, end } = figure;
    return [{ place: { start, end }, message, question: 'from … to …', step: null }];
  });
}

function isOverAll(reading: SentenceReading, figure: Figure): boolean {
  const value = valuesOf(reading, figure)[0];
  if (value?.family !== 'percent' || value.number < 100) return false;
  return (
    value.number > 100 || /^(?:by )?(?:more than|over) /i.test(reading.text.slice(figure.start, figure.end))
  );
}

/** "cut costs by 150%", "a 150% reduction"; the verb stands a few words before. */
function isCut(reading: SentenceReading, { start, end }: Figure): boolean {
  const after = tokenAfter(reading, end)?.lower ?? '';
  if (CHANGE_NOUNS.has(after)) return FALLING.has(after) || after === 'reduction';
  const before = tokensBefore(reading, start, CUT_REACH);
  const isBy = before.at(-1)?.lower === 'by' || /^by /i.test(reading.text.slice(start, start + 3));
  const verb = before.findLastIndex(({ lower }) => FALLING.has(lower));
  if (verb < 0 || before.slice(verb).some(({ tag }) => tag === 'PUNCT' || tag === 'CCONJ')) return false;
  return isBy || verb === before.length - 1;
}

const CUT_REACH = 6;
