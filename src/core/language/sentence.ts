/**
 * What one sentence says, as a pure function of its text: the contract between the language layer and all that stands
 * on it. Offsets count from the sentence's first code unit, so that a reading can be kept while the text around moves.
 */
export interface SentenceReading {
  /** The sentence with markup blanked by fillers of the same length; `OBJECT` stands for code and other non-words. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** In the order of their verbs. */
  readonly clauses: readonly Clause[];
  readonly figures: readonly Figure[];
  /** Words as a word processor counts them. */
  readonly words: number;
  /** Words as they are said: "$3M" is three. */
  readonly spokenWords: number;
  /** What `perReading` keeps of the sentence; nobody else looks in here. */
  readonly kept: unknown[];
}

/** Fills the place of what is not prose (inline code, an image), one per code unit, so that offsets hold. */
export const OBJECT = '\uFFFC';

/** Coarse word classes after Universal Dependencies. */
export type Tag =
  | 'NOUN'
  | 'PROPN'
  | 'PRON'
  | 'VERB'
  | 'AUX'
  | 'ADJ'
  | 'ADV'
  | 'DET'
  | 'ADP'
  | 'CCONJ'
  | 'SCONJ'
  | 'PART'
  | 'NUM'
  | 'PUNCT';

export interface Token {
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly tag: Tag;
  /** A word of plain letters, a number of plain digits, a mark; `mixed` where it is none or more is glued to it. */
  readonly kind: 'word' | 'number' | 'sign' | 'mixed';
}

/**
 * Who acts: the speaker, a group with the speaker in it, other people, nobody ("nobody checked"), the generic "you",
 * a thing or event, or no one at all where the sentence leaves the actor out.
 */
export type Actor = 'I' | 'we' | 'others' | 'nobody' | 'you' | 'thing' | 'none';

/** One verb group with its subject, and how it is put. */
export interface Clause {
  /** The clause's own words, subject to last complement. */
  readonly start: number;
  readonly end: number;
  /** The same as indices in `tokens`, half-open. */
  readonly from: number;
  readonly to: number;
  /** Index of the main verb in `tokens`. */
  readonly verb: number;
  /** Base form of the main verb, such as `miss`. */
  readonly lemma: string;
  /** Index of the subject's head in `tokens`; -1 where the clause has none. */
  readonly subject: number;
  /** The grammatical subject's class. */
  readonly actor: Actor;
  readonly voice: 'active' | 'passive';
  /** For a passive: index of the head after "by" in `tokens`; -1 where no agent is named. */
  readonly agent: number;
  /** The agent's class; `none` for an active clause or an agentless passive. */
  readonly agentActor: Actor;
  /** "did not", "never", "hardly", "failed to" is not. */
  readonly negated: boolean;
  readonly time: 'past' | 'present' | 'future';
  /** `duty`: should have, ought to have, was supposed to · `unreal`: would have, could have, if I had · `possible`: may, might. */
  readonly mood: 'plain' | 'duty' | 'unreal' | 'possible';
  /** Index of the conjunction that makes the clause dependent (because, if, that, who, …); -1 for a main clause. */
  readonly subordinator: number;
  /** The clause stands in quotation marks: what somebody said, not what the writer claims. */
  readonly quoted: boolean;
}

/** A measured quantity, before the part of the story decides what it is evidence of. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly form:
    | 'change' // from 400 ms to 90 ms
    | 'percent'
    | 'money'
    | 'multiplier' // doubled, 3.5x, halved
    | 'rate'
    | 'ratio' // 3 of 14, one in five, half
    | 'zero' // without a single escalation
    | 'rank'
    | 'count'
    | 'duration'
    | 'range'
    | 'measure'; // 6 TB, 17 °C
  /** 1 (dozens of …) to 5 (from … to …), `domain.md` 7.1. */
  readonly strength: number;
  /** The words around tell what it is: a goal ("within 4 hours", "to reach 40%") or an effect ("cut by 30%"). */
  readonly cue: 'target' | 'outcome' | null;
}
