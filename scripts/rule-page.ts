/** Reads a rule's page, docs/rules/ID.md: its headings, and the stories in it that are executed. */
import { DEFAULT_OPTIONS } from '../src/core/options.ts';
import { review } from '../src/core/review.ts';
import type { Finding } from '../src/core/finding.ts';
import type { Rule } from '../src/core/rule.ts';

export interface RulePage {
  /** Every heading with its number signs, in the order of the page; those inside of examples left out. */
  readonly headings: readonly string[];
  /** The stories in the section "Bad", each of which raises the rule. */
  readonly bad: readonly string[];
  /** The stories in the section "Good", none of which raises it. */
  readonly good: readonly string[];
}

/** A fenced block; a longer fence lets an example hold a fence itself. */
const BLOCK = /^(`{3,})(\w*)\n([\s\S]*?)^\1$/gm;

export function readRulePage(page: string): RulePage {
  const prose = page.replace(BLOCK, '');
  return {
    headings: [...prose.matchAll(/^#+ .*$/gm)].map(([heading]) => heading),
    bad: storiesUnder(page, '## Bad'),
    good: storiesUnder(page, '## Good'),
  };
}

function storiesUnder(page: string, heading: string): string[] {
  let current = '';
  const stories: string[] = [];
  // Headings inside of a block are part of its story, so blocks and headings are read in one pass.
  for (const match of page.matchAll(new RegExp(`${BLOCK.source}|^## .*$`, 'gm'))) {
    if (match[1] === undefined) current = match[0];
    else if (current === heading && match[2] === 'md') stories.push(match[3] ?? '');
  }
  return stories;
}

/** Reads the text as one story, whatever it looks like, and runs the one rule over it. */
export const findingsIn = (text: string, rule: Rule): Finding[] =>
  review(text, [rule], { ...DEFAULT_OPTIONS, assumeStory: true }).stories.flatMap(({ findings }) => [
    ...findings,
  ]);
