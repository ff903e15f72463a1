import { el, type Node } from '../../core/report/tree.ts';

/** The page where there is nothing to grade, and why. */
export const nothing = (notes: readonly string[]): Node[] => [
  el('h1', {}, 'No story to grade'),
  ...notes.map((note) => el('p', {}, note)),
  el('p', {}, 'A story needs a few sentences: the situation, your task, what you did, and what came of it.'),
];
