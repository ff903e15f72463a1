/** Where in a story a dodge weighs how much (`domain.md` 4.2). */
import type { Part, Story } from '../../core/story.ts';

/** Dodges that weigh the same in the same places. */
export type Family =
  | 'actorless' // agentless passive, inchoative, nominalised
  | 'external' // blame, counterfactual
  | 'excuse' // denial, justifying
  | 'victim' // victim passive, unclear obligation
  | 'minimiser'
  | 'hedge'
  | 'group'
  | 'humblebrag'
  | 'self-pity'
  | 'generic'
  | 'rant';

/** `full`: the rule's own severity · `mild`: information · `fair`: not marked, because there it sets the scene. */
export type Weight = 'full' | 'mild' | 'fair';

const ORDER: readonly Part[] = ['opening', 'situation', 'task', 'action', 'result', 'lessons', 'connection'];

/** One letter per part in the order of `ORDER`: W full, i mild, - fair. */
const WEIGHTS: Readonly<Record<Family, string>> = {
  actorless: 'WiiWiWi',
  external: 'WiiWWWi',
  excuse: 'WiiWWWi',
  victim: 'iiiWiii',
  minimiser: 'iiiiWii',
  hedge: 'WiiWiWi',
  group: 'iiiWiWi',
  humblebrag: 'WiiWWWi',
  'self-pity': 'iiiiiii',
  generic: 'iiiiiii',
  rant: 'WWWWWWW',
};

/** What others did is part of what these questions ask for. */
const ABOUT_OTHERS = new Set(['conflict', 'difficult-stakeholder', 'feedback-given', 'disagree-manager']);
/** Unclear circumstances are what this question is about, and somebody else's job what that one is about. */
const SCENE: ReadonlyMap<string, Family> = new Map([
  ['ambiguity', 'victim'],
  ['ownership', 'excuse'],
]);

/** The weightiest of the parts that a sentence stands in; text outside every part counts as told action. */
export function weightAt(family: Family, kinds: readonly Part[], { type }: Story): Weight {
  const setsScene = kinds.length > 0 && kinds.every((kind) => kind === 'situation' || kind === 'task');
  if (setsScene && SCENE.get(type) === family) return 'fair';
  if ((family === 'external' || family === 'excuse') && ABOUT_OTHERS.has(type)) return 'mild';
  const weights = (kinds.length > 0 ? kinds : ['action' as const]).map(
    (kind) => WEIGHTS[family][ORDER.indexOf(kind)],
  );
  return weights.includes('W') ? 'full' : weights.includes('i') ? 'mild' : 'fair';
}
