import type { Fix } from '../core/finding.ts';
import { addToSection } from '../core/fixes.ts';
import type { SentenceReading } from '../core/language/sentence.ts';
import { words } from '../core/language/lexicon.ts';
import { defineRule } from '../core/rule.ts';
import { type Section, sectionsOf, type Story } from '../core/story.ts';
import { overlaps } from '../core/text.ts';

/** Between two people, how large the firm was says little. */
const WITHOUT_SCALE = new Set([
  'conflict',
  'disagree-manager',
  'difficult-stakeholder',
  'mentoring',
  'feedback-given',
  'feedback-received',
  'ethics',
  'motivation',
]);

/** In prose, a Situation of fewer words may have its scale in the part that was read as the next. */
const LITTLE_TEXT = 40;

/** The scale counts wherever the scene is set: in the opening, the Situation or the Task. */
export default defineRule({
  id: 'missing-scale',
  category: 'metrics',
  summary:
    'Marks a Situation that does not say how big things were: how many people, how much money, how large.',
  why: 'Interviewers place you by the size of what you were trusted with. Without it they assume the smallest.',
  example: {
    bad: 'I ran the laundry of a hotel.',
    good: 'I ran the laundry of a hotel with 210 rooms and a staff of nine.',
  },
  probe: 'How big was that: how many people, how much money?',
  severity: 'information',
  *check(story) {
    if (WITHOUT_SCALE.has(story.type)) return;
    const situations = sectionsOf(story, 'situation').filter((section) => section.sentences.length > 0);
    const last = situations.at(-1);
    if (!last || (!story.labelled && wordsOf(situations) < LITTLE_TEXT)) return;
    const scene = story.sections.filter(({ kinds }) => kinds.some((kind) => SCENE.has(kind)));
    if (scene.some((section) => hasScale(story, section))) return;
    yield {
      span: last.label ?? last.sentences[0]?.span ?? last.span,
      message: 'The situation has no scale: how many people, how much money, how big?',
      fixes: [addScale(last)],
    };
  },
});

const SCENE: ReadonlySet<string> = new Set(['opening', 'situation', 'task']);

const wordsOf = (sections: readonly Section[]): number =>
  sections.reduce((total, section) => total + section.words, 0);

/** A figure other than a time, a number in words, or a place for one. */
const hasScale = (story: Story, section: Section): boolean =>
  section.sentences.some(({ reading }) => saysHowMany(reading)) ||
  story.placeholders.some((placeholder) => overlaps(section.span, placeholder));

const saysHowMany = ({ figures, tokens, text }: SentenceReading): boolean =>
  figures.some(
    ({ form, start }) => form !== 'duration' || !PERIOD.test(text.slice(Math.max(0, start - 12), start)),
  ) || tokens.some(({ lower }) => HOW_MANY.has(lower));

/** "for three years", "over six weeks": how long one was there. "Lunch came 20 minutes late" tells how bad it was. */
const PERIOD = /(?:^|\s)(?:for|in|after|since|over|during|within|of|last|past|first|next|my)\s$/i;

/** "the only nurse", "both shops": how many there were, without a number. */
const HOW_MANY = words('only sole alone single both pair couple');

const addScale = (section: Section): Fix => ({
  title: 'Add a placeholder for the scale',
  edits: [addToSection(section, '[SCALE: how many people, how much money, how big].')],
});
