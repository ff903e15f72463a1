import { Phrases } from '../core/faults/phrases.ts';
import type { Fix } from '../core/finding.ts';
import { addToSection } from '../core/fixes.ts';
import { lazy } from '../core/language/lexicon.ts';
import type { Clause } from '../core/language/sentence.ts';
import { defineRule } from '../core/rule.ts';
import { type Section, sectionsOf } from '../core/story.ts';
import { span } from '../core/text.ts';
import { statementsWith } from './shared/places.ts';
import { hasPlaceholderIn } from './shared/prompts.ts';
import { HABITS } from './words/habits.ts';

const habits = lazy(() => new Phrases(HABITS));

/** A habit beside anything that happened is context; a tale told in the present has acts and no habits. */
export default defineRule({
  id: 'not-one-episode',
  category: 'structure',
  summary: 'Marks an Action that tells what you usually do or believe in place of what you did once.',
  why: 'The question asks for one time. A habit or an opinion proves nothing that happened, and cannot be asked about.',
  example: {
    bad: 'I always make sure that everybody is heard.',
    good: 'On the Tuesday I asked the two who had said nothing what they would do.',
  },
  probe: 'Can you take me through one time when you did that?',
  severity: 'warning',
  *check(story) {
    if (!story.labelled) return;
    const actions = sectionsOf(story, 'action').filter(({ sentences }) => sentences.length > 0);
    const last = actions.at(-1);
    if (!last || actions.some((section) => tellsAnAct(section) || hasPlaceholderIn(story, section.span)))
      return;
    for (const sentence of actions.flatMap(({ sentences }) => sentences)) {
      const [habit] = statementsWith(sentence.reading, habits());
      if (!habit) continue;
      yield {
        span: span(sentence.span.start + habit.start, sentence.span.start + habit.end),
        message: 'This tells what you do in general; what did you do that one time?',
        fixes: [askForEpisode(last)],
      };
      return;
    }
  },
});

const tellsAnAct = ({ sentences }: Section): boolean =>
  sentences.some(({ reading }) => reading.clauses.some(isAct));

/** Whoever did it: "The rota went on the wall." What others did counts as a statement of its own only. */
const isAct = ({ actor, time, mood, quoted, subordinator }: Clause): boolean =>
  time === 'past' &&
  mood === 'plain' &&
  !quoted &&
  (subordinator < 0 || actor === 'I' || actor === 'we' || actor === 'none');

const askForEpisode = (section: Section): Fix => ({
  title: 'Add a place for one time when you did it',
  edits: [addToSection(section, '[EPISODE: one time: when it was, and what you did, step by step]')],
  preferred: true,
});
