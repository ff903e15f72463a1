import type { Fix } from '../core/finding.ts';
import { addToSection } from '../core/fixes.ts';
import { type Draft, defineRule } from '../core/rule.ts';
import { type Metric, type Section, sectionsOf, type Story } from '../core/story.ts';
import { overlaps } from '../core/text.ts';
import { askForNumber, metricPlaceholder, vagueClaims } from './shared/vague.ts';

/** Their questions ask how things stand between people afterwards, more than for a number. */
const ABOUT_PEOPLE = new Set(['conflict', 'disagree-manager', 'feedback-given']);

export default defineRule({
  id: 'missing-outcome-metric',
  category: 'metrics',
  summary: 'Marks a Result that holds no number of the outcome.',
  why: 'A result without a number is an opinion about the result. Interviewers write down what changed and by how much, and without it a story is hard to rate above average.',
  example: {
    bad: 'The clinic ran much more smoothly afterwards.',
    good: 'The wait at the clinic fell from 50 minutes to 20 within a month.',
  },
  probe: 'How did you measure that, and compared with what?',
  severity: 'warning',
  *check(story) {
    const results = endings(story);
    const last = results.at(-1);
    if (last && !hasOutcome(story, results) && !isPending(story, results)) yield draftFor(story, last);
  },
});

/** The parts that tell the outcome: a Result, or all of a story told without labels in which none stands out. */
function endings(story: Story): readonly Section[] {
  const results = sectionsOf(story, 'result');
  const told = results.length > 0 || story.labelled ? results : story.sections;
  return told.filter((section) => section.sentences.length > 0);
}

const hasOutcome = (story: Story, results: readonly Section[]): boolean =>
  story.metrics.some(
    (metric) =>
      metric.kind === 'outcome' &&
      results.some((section) => overlaps(section.span, metric.span)) &&
      !isMention(story, metric),
  );

/** Named in passing, and no measure of the outcome: "for a week", "one colleague", "the other two groups". */
function isMention({ source }: Story, { form, text, span }: Metric): boolean {
  if (form === 'duration') return /^an? \w+$/i.test(text);
  const before = source.slice(Math.max(0, span.start - 12), span.start).toLowerCase();
  return (
    form === 'count' && (/^one \w+$/i.test(text) || /\b(?:the|these|those|both)(?: other)? $/.test(before))
  );
}

/** A placeholder has a mark of its own until it is filled. */
const isPending = (story: Story, results: readonly Section[]): boolean =>
  story.placeholders.some((placeholder) => results.some((section) => overlaps(section.span, placeholder)));

function draftFor(story: Story, section: Section): Draft {
  return {
    span: section.label ?? section.sentences[0]?.span ?? section.span,
    message: 'The result has no number: how much, how many, how long, or from what to what?',
    fixes: [
      addNumber(section),
      ...section.sentences
        .flatMap((sentence) => vagueClaims(story, sentence))
        .map((claim) => askForNumber(story.source, claim)),
    ],
    ...(ABOUT_PEOPLE.has(story.type) ? { severity: 'information' } : {}),
  };
}

const addNumber = (section: Section): Fix => ({
  title: 'Add a placeholder for the number',
  edits: [addToSection(section, `${metricPlaceholder('from … to … over …')}.`)],
});
