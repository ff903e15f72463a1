/** The rubric in words for a model: what each dimension asks, and what a weak, a middling and a strong answer show. */
import type { Dimension } from '../../core/grade/shape.ts';

/** Changes with every change of the prompt, so that grades are compared with their like. */
export const PROMPT_VERSION = 1;

export interface Anchors {
  readonly asks: string;
  readonly 1: string;
  readonly 3: string;
  readonly 5: string;
}

export const ANCHORS: Readonly<Record<Dimension, Anchors>> = {
  structure: {
    asks: 'Is it one episode, told so that a listener can follow?',
    1: 'habits or opinions instead of one episode, or whole parts untold',
    3: 'all parts told, one of them thin or far too long',
    5: 'the point comes first, every part does its own work, nothing could go',
  },
  ownership: {
    asks: 'Does the speaker own their part, above all in what went wrong?',
    1: 'the cause is others, circumstances or nobody',
    3: 'an own part is named once, among circumstances',
    5: 'several own decisions named, with why they seemed right then; others treated fairly; no wallowing',
  },
  evidence: {
    asks: 'Do numbers carry the result?',
    1: 'no number, or only words such as “significantly”',
    3: 'some numbers, without what to compare them with',
    5: 'from what, to what, over what time; every target of the task reported',
  },
  stakes: {
    asks: 'Did it matter, to whom, and how much?',
    1: 'it could not have mattered to anyone',
    3: 'clear stakes for a team',
    5: 'stakes, size and difficulty that fit the level of the speaker',
  },
  action: {
    asks: 'What did the speaker do, and why that?',
    1: 'vague verbs, or only “we”',
    3: 'own steps in order',
    5: 'own steps with reasons, a rejected alternative, and work with people',
  },
  honesty: {
    asks: 'Is the outcome told straight, with its cost?',
    1: 'missing, softened, or turned into a success',
    3: 'a real cost, of one kind',
    5: 'the cost to the work, to people and to the speaker, and what repaired it',
  },
  learning: {
    asks: 'What changed afterwards?',
    1: 'a saying that anybody could tell',
    3: 'a specific insight and a practice that came of it',
    5: 'insight, practice, when it is used, a later use, and its measured effect',
  },
  delivery: {
    asks: 'Could it be said aloud, in good time?',
    1: 'unreadable aloud, or far too long',
    3: 'sayable, drags in places',
    5: 'short sentences, no detours, ends where it should',
  },
};

/** One that sounds better than it is and one that is better than it sounds, against the pull of fluent prose. */
export const EXEMPLARS: readonly string[] = [
  'Fluent and empty: “Navigating a landscape of competing priorities, we leveraged our collective strengths and ultimately delivered meaningful impact, which deepened my appreciation for collaboration.” Ownership 1, evidence 1, action 1, learning 1, whatever its length.',
  'Plain and owned: “I sent the list without the second page. I had not looked at the back. 14 guests had no room that night. I drove to the other hotel and booked them in. Since then I read every list aloud with the porter, both sides.” Ownership 4, honesty 4, learning 3, although it is short.',
];
