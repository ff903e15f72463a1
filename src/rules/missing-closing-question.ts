import { Phrases } from '../core/faults/phrases.ts';
import type { Fix } from '../core/finding.ts';
import { addToSection } from '../core/fixes.ts';
import { PROMPTS } from '../core/insert-part.ts';
import { lazy } from '../core/language/lexicon.ts';
import type { SentenceReading } from '../core/language/sentence.ts';
import { defineRule } from '../core/rule.ts';
import { type Section, sectionsOf } from '../core/story.ts';
import { hasPlaceholderIn } from './shared/prompts.ts';

/** "I would like to hear how your yards do it" asks as well. */
const indirectQuestions = lazy(
  () =>
    new Phrases([
      "i would|'d ?also|really|very ?much|also like|love|want to know|hear|learn|ask|understand|see",
      'i wonder|wondered',
      "i am|'m|was|would ?be ?really|very|also|always|most curious|interested|keen",
      'tell me',
      'my question',
    ]),
);

/** How far from its end a Connection may ask: a thank-you can follow. */
const CLOSING_SENTENCES = 2;

export default defineRule({
  id: 'missing-closing-question',
  category: 'connection',
  summary: 'Marks a Connection part that does not end with a question to the listener.',
  why: 'A real question turns the answer into a talk, and shows that you have thought about their work.',
  example: {
    bad: 'Your yards face the same tides.',
    good: 'Your yards face the same tides. Who decides there when a launch is called off?',
  },
  probe: 'What would you like to know about how we do this?',
  severity: 'information',
  *check(story) {
    const last = sectionsOf(story, 'connection').findLast(({ sentences }) => sentences.length > 0);
    const sentence = last?.sentences.at(-1);
    if (!last || !sentence || hasPlaceholderIn(story, last.span)) return;
    if (last.sentences.slice(-CLOSING_SENTENCES).some(({ reading }) => asks(reading))) return;
    yield {
      span: sentence.span,
      message: 'The story ends without a question; what would you like to hear from them?',
      fixes: [askForQuestion(last)],
    };
  },
});

const asks = (reading: SentenceReading): boolean =>
  reading.text.includes('?') || indirectQuestions().occursIn(reading);

const askForQuestion = (section: Section): Fix => ({
  title: 'Add a place for your question',
  edits: [addToSection(section, PROMPTS.connection[1] ?? '')],
  preferred: true,
});
