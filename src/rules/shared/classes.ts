/** Word classes for the patterns of the rules. */
import { type WordClasses } from '../../core/faults/phrases.ts';
import { isLapseVerb } from '../../core/faults/events.ts';
import { FAULT_NOUNS, LAPSE_NOUNS, REMIT_NOUNS } from '../../core/faults/words/nouns.ts';
import { CHECK, DUTY } from '../../core/faults/words/verbs.ts';
import { isPerson, words } from '../../core/language/lexicon.ts';
import { lemmaOf } from '../../core/language/morphology.ts';
import { BIG, SMALL } from '../words/minimizers.ts';

/** "not" in all its forms, whether the tokens keep "n't" apart or not. */
const NOT = words(`
  not n't never hardly no isn't wasn't weren't aren't don't doesn't didn't hasn't haven't hadn't won't can't couldn't
  wouldn't shouldn't nor neither
`);

/** A test whose answers are kept: the same words come again and again. */
function remembered(test: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size >= 5_000) answers.clear();
    const answer = test(word);
    answers.set(word, answer);
    return answer;
  };
}

export const CLASSES: WordClasses = {
  fault: FAULT_NOUNS,
  lapse: LAPSE_NOUNS,
  remit: REMIT_NOUNS,
  duty: DUTY,
  check: CHECK,
  not: NOT,
  role: remembered(isPerson),
  erring: remembered((word) => isLapseVerb(lemmaOf(word))),
  small: new Set(SMALL),
  big: new Set(BIG),
};
