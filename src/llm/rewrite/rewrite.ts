/** Rewriting with a model: prepare, show what would leave, send, and drop every version that brings a fact. */
import { KnownFacts } from '../new-facts.ts';
import { type Outgoing, outgoingOf, wordsOf } from '../outgoing.ts';
import { plainLine } from '../plain-line.ts';
import type { Ask, CompleteOptions, GradeModel, Usage } from '../port.ts';
import { ModelProblem } from '../problem.ts';
import { randomWord } from '../story-data.ts';
import { type REWRITE_FORM, rewriteAsk } from './prompt.ts';
import type { RewriteTarget } from './target.ts';

export interface PreparedRewrite {
  readonly target: RewriteTarget;
  readonly outgoing: Outgoing;
  readonly ask: Ask<typeof REWRITE_FORM>;
}

interface Version {
  /** What is better in it, in the model's words; empty where those brought a fact. */
  readonly change: string;
  /** Takes the place of the target's words. */
  readonly text: string;
}

export interface Rewrite {
  readonly versions: readonly Version[];
  /** Versions that are not shown, by reason. */
  readonly dropped: Dropped;
  readonly model: string;
  readonly usage: Usage;
}

interface Dropped {
  /** Numbers or names that the story lacks; which, so that the writer can tell. */
  readonly newFacts: readonly string[];
  readonly withNewFacts: number;
  /** Markup, links, an alias that was never given out, or nothing new. */
  readonly unusable: number;
}

/** Prepares a request; fails with a `ModelProblem` where the document or its sentences must not leave. */
export function prepareRewrite(target: RewriteTarget, word: string = randomWord()): PreparedRewrite {
  const outgoing = outgoingOf(target.story);
  const ids = outgoing.sentences
    .filter(({ sentence }) => target.sentences.includes(sentence))
    .map(({ id }) => id);
  if (ids.length < target.sentences.length) {
    throw new ModelProblem(
      'not-allowed',
      {},
      'Not all of these sentences may be sent, so they are not rewritten.',
    );
  }
  return { target, outgoing, ask: rewriteAsk(target, outgoing, ids, word) };
}

/** Sends exactly what was prepared, and keeps the versions that say nothing new. There may be none. */
export async function rewriteWithModel(
  { target, outgoing, ask }: PreparedRewrite,
  model: GradeModel,
  options: CompleteOptions,
): Promise<Rewrite> {
  options.onProgress?.('Waiting for versions.');
  const { json, usage, model: answering } = await model.complete(ask, options);
  const facts = new KnownFacts(wordsOf(outgoing));
  const before = target.story.source.slice(target.span.start, target.span.end);
  const versions = new Map<string, Version>();
  const newFacts = new Set<string>();
  let withNewFacts = 0;
  let unusable = 0;
  for (const { text, change } of json.versions.slice(0, MOST_VERSIONS)) {
    const words = plainLine(text, MOST_LETTERS);
    const found = facts.newIn(words);
    for (const fact of found) newFacts.add(plainLine(fact, 40));
    const restored = found.length > 0 ? null : outgoing.aliases.restore(words);
    if (found.length > 0) withNewFacts++;
    else if (restored === null || restored === '' || MARKUP.test(restored) || same(restored, before))
      unusable++;
    else versions.set(restored, { text: restored, change: changeOf(change, facts, outgoing) });
  }
  return {
    versions: [...versions.values()],
    dropped: { newFacts: [...newFacts].slice(0, 8), withNewFacts, unusable },
    model: plainLine(answering, 100),
    usage,
  };
}

const MOST_VERSIONS = 3;
/** A part of a long story; what is longer is cut off by its last letter and seen in the diff. */
const MOST_LETTERS = 8000;

/**
 * What Markdown would read as more than words, or what would switch a rule off. Placeholders in square brackets stay
 * words as long as no address follows.
 */
const MARKUP = /[<>`*_~|\\]|\]\s?[([:]|!\[|:\/\/|\bwww\.|^(?:#|[-+=]|\d+[.)]\s)|&#?\w+;/;

const same = (a: string, b: string): boolean =>
  a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();

function changeOf(change: string, facts: KnownFacts, { aliases }: Outgoing): string {
  const line = plainLine(change, 120);
  return facts.newIn(line).length > 0 ? '' : (aliases.restore(line) ?? '');
}
