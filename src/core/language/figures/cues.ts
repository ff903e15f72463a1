/** Whether the words around a figure tell a goal or an effect. */
import { words } from '../lexicon.ts';
import type { Figure } from '../sentence.ts';
import type { Atom } from './atoms.ts';
import { lowerAt, type Match } from './match.ts';
import { COMPARED } from './widen.ts';

/** Nouns of what is to be reached. */
const GOALS = words(
  'goal goals target targets aim objective objectives quota sla slo kpi threshold ceiling limit cap commitment',
);

/** Verbs of wanting, asking and promising. */
const AIMS = words(`
  want wanted wants asked need needed needs aim aimed plan planned promise promised committed expect expected supposed tasked
  challenged hoped required meant pledged`);

/** A bound, which a goal usually has. */
const BOUNDS = words('within under below least most than by before to no up');

/** Past verbs of change and cost. */
const EFFECTS = words(`
  rose fell dropped grew climbed jumped sank shrank went cut saved lost cost gained earned recovered reduced increased improved
  lowered raised slipped reached hit came ended finished delivered shipped launched brought landed stood stayed missed paid doubled tripled
  halved sold served`);

/** Words to look back over; clauses are short. */
const REACH = 9;

/** What the words before and after a figure say it is; null where they say nothing. */
export function cueOf(atoms: readonly Atom[], match: Match): Figure['cue'] {
  if (isPromised(atoms, match.next) || followsGoal(atoms, match)) return 'target';
  if (COMPARED.has(lowerAt(atoms, match.next - 1))) return 'outcome';
  // How long something took tells of the way, unless it is compared.
  const told = match.form === 'duration' ? null : 'outcome';
  let effect: Figure['cue'] = null;
  let bounded = BOUNDS.has(lowerAt(atoms, match.from)) || BOUNDS.has(lowerAt(atoms, match.from - 1));
  for (let at = match.from - 1; at >= Math.max(0, match.from - REACH); at--) {
    const word = lowerAt(atoms, at);
    if (word === ';' || word === '.' || (effect && (word === ',' || word === 'and' || word === 'but'))) break;
    if (AIMS.has(word)) return bounded ? 'target' : effect;
    // "to cut" is what one means to do, "cut" what was done.
    if (EFFECTS.has(word) && lowerAt(atoms, at - 1) !== 'to') effect ??= told;
    bounded ||= word === 'to' || word === 'in';
  }
  return effect;
}

/** "the six we had promised", "the 12% I had put in the letter". */
function isPromised(atoms: readonly Atom[], after: number): boolean {
  const subject = /^(?:that|which)$/.test(lowerAt(atoms, after)) ? after + 1 : after;
  if (!/^(?:i|we|they|he|she)$/.test(lowerAt(atoms, subject))) return false;
  return lowerAt(atoms, subject + 1) === 'had' || AIMS.has(lowerAt(atoms, subject + 1));
}

/** "my target of £9", "the goal was 40%", "a 15% target". */
function followsGoal(atoms: readonly Atom[], { from, next }: Match): boolean {
  if (GOALS.has(lowerAt(atoms, next))) return true;
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    const word = lowerAt(atoms, at);
    if (GOALS.has(word)) return true;
    if (word === ',' || word === ';' || word === 'and') return false;
  }
  return false;
}
