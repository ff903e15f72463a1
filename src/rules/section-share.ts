import { type Draft, defineRule } from '../core/rule.ts';
import type { Part, Section, Story } from '../core/story.ts';
import { overlaps } from '../core/text.ts';
import { budgetState } from '../core/time.ts';

/** In a shorter story one sentence more or less changes the shares. */
const LEAST_WORDS = 120;

/** A quarter is what a set-up should take, two fifths to three fifths an Action; these leave ample room. */
const MOST = { situation: 0.35, setUp: 0.5 } as const;
const LEAST_ACTION = 0.15;

/** What goes beyond its time budget is marked by another rule, once. */
export default defineRule({
  id: 'section-share',
  category: 'delivery',
  summary:
    'Marks a Situation that takes more than a third of the story, and an Action of less than a seventh.',
  why: 'What you did is what is graded. A long set-up leaves little time for it, and listeners are tired when it comes.',
  example: {
    bad: 'Two thirds on how the depot was organised, one sentence on what you did.',
    good: 'Two sentences on the depot, and what you did step by step.',
  },
  probe: 'And what did you do yourself?',
  severity: 'information',
  *check(story) {
    const total = story.sections.reduce((words, section) => words + section.words, 0);
    if (!story.labelled || total <= LEAST_WORDS) return;
    yield* longSetUp(story, total);
    yield* shortAction(story, total);
  },
});

function* longSetUp(story: Story, total: number): Iterable<Draft> {
  const setUp = story.sections.filter(({ kinds }) => kinds.includes('situation'));
  if (!setUp.every(({ kinds }) => kinds.every((kind) => SET_UP.has(kind)))) return;
  const most = setUp.some(({ kinds }) => kinds.length > 1) ? MOST.setUp : MOST.situation;
  const share = shareOf(setUp, total);
  const longest = setUp.toSorted((a, b) => b.words - a.words)[0];
  if (!longest?.label || share <= most || setUp.some((section) => budgetState(section) === 'over')) return;
  yield {
    span: longest.label,
    message: `The situation takes ${percent(share)} of the story; about a quarter leaves room for what you did.`,
  };
}

function* shortAction(story: Story, total: number): Iterable<Draft> {
  const actions = story.sections.filter(({ kinds }) => kinds.includes('action'));
  const share = shareOf(actions, total);
  const first = actions.find(({ words }) => words > 0);
  if (!first?.label || share >= LEAST_ACTION) return;
  if (
    actions.some(
      (section) => isCombined(section) || isPending(story, section) || budgetState(section) === 'over',
    )
  )
    return;
  yield {
    span: first.label,
    message: `The action takes ${percent(share)} of the story, and it is the part that is graded most: what did you do, step by step?`,
  };
}

const SET_UP: ReadonlySet<Part> = new Set<Part>(['opening', 'situation', 'task']);

const shareOf = (sections: readonly Section[], total: number): number =>
  sections.reduce((words, section) => words + section.words, 0) / total;

const percent = (share: number): string => `${Math.round(share * 100)}%`;

const isCombined = ({ kinds }: Section): boolean => kinds.length > 1;

/** Prompts that are not filled yet have no words. */
const isPending = (story: Story, section: Section): boolean =>
  story.placeholders.some((placeholder) => overlaps(section.span, placeholder));
