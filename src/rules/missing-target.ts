import type { Fix } from '../core/finding.ts';
import { addToSection } from '../core/fixes.ts';
import { defineRule } from '../core/rule.ts';
import { type Section, sectionsOf, type Story } from '../core/story.ts';
import { overlaps } from '../core/text.ts';
import { namesADate } from './shared/dates.ts';

/** A goal in numbers is no part of what these questions ask for. */
const WITHOUT_TARGET = new Set([
  'conflict',
  'disagree-manager',
  'feedback-given',
  'feedback-received',
  'ethics',
  'motivation',
]);

export default defineRule({
  id: 'missing-target',
  category: 'metrics',
  summary: 'Marks a Task that names neither a target in numbers nor a date.',
  why: 'Without a target nobody can tell whether the result was good. It also shows that you knew what you were asked for.',
  example: {
    bad: 'I had to get the ward’s paperwork in order.',
    good: 'I had to clear 140 open files before the audit on 1 June.',
  },
  probe: 'How would you have known that you had succeeded?',
  severity: 'information',
  *check(story) {
    if (WITHOUT_TARGET.has(story.type)) return;
    const tasks = sectionsOf(story, 'task').filter((section) => section.sentences.length > 0);
    const last = tasks.at(-1);
    if (!last || tasks.some((section) => isBound(story, section))) return;
    yield {
      span: last.label ?? last.sentences[0]?.span ?? last.span,
      message: 'The task names no target and no date: what had to be reached, and by when?',
      fixes: [addTarget(last)],
    };
  },
});

/** The part tells what had to be reached or by when, or has a place for it. */
const isBound = (story: Story, section: Section): boolean =>
  story.metrics.some(({ kind, span }) => kind === 'target' && overlaps(section.span, span)) ||
  story.placeholders.some((placeholder) => overlaps(section.span, placeholder)) ||
  section.sentences.some(({ reading }) => namesADate(reading));

const addTarget = (section: Section): Fix => ({
  title: 'Add a placeholder for target and date',
  edits: [addToSection(section, '[TARGET: how much of what by when].')],
});
