/**
 * What can go wrong with a model, in words for the writer. A message is made here from the kind alone, the host and the
 * name of the model: never from what a server said, which can repeat the story or the key.
 */
export type ProblemKind =
  | 'cancelled'
  | 'not-allowed'
  | 'address'
  | 'timeout'
  | 'unreachable'
  | 'redirected'
  | 'no-api'
  | 'key'
  | 'forbidden'
  | 'missing'
  | 'busy'
  | 'quota'
  | 'server'
  | 'rejected'
  | 'form-rejected'
  | 'steady-rejected'
  | 'too-long'
  | 'cut-off'
  | 'refused'
  | 'filtered'
  | 'unreadable'
  | 'unsupported'
  | 'swayed';

export interface ProblemFacts {
  /** Host and port, or whatever else the writer knows the place by. */
  readonly host?: string;
  readonly model?: string;
  readonly status?: number;
  /** What the server asked to wait, in milliseconds. */
  readonly retryAfter?: number | null;
  /** Another try may go better. */
  readonly passing?: boolean;
  /** Milliseconds that were waited. */
  readonly waited?: number;
}

/** A failure that is expected and told to the writer. */
export class ModelProblem extends Error {
  readonly kind: ProblemKind;
  readonly facts: ProblemFacts;

  constructor(kind: ProblemKind, facts: ProblemFacts = {}, message = MESSAGES[kind](facts)) {
    super(message);
    this.name = 'ModelProblem';
    this.kind = kind;
    this.facts = facts;
  }
}

const at = ({ host }: ProblemFacts): string => host ?? 'the server';
const At = (facts: ProblemFacts): string => facts.host ?? 'The server';
const status = ({ status: code }: ProblemFacts): string => (code ? ` (${code})` : '');
const seconds = (milliseconds: number): string => `${Math.max(1, Math.round(milliseconds / 1000))} s`;

const MESSAGES: Readonly<Record<ProblemKind, (facts: ProblemFacts) => string>> = {
  cancelled: () => 'Cancelled.',
  'not-allowed': () => 'This document may not be sent to a model.',
  address: () => 'This is no address of a model server.',
  timeout: (facts) => `${At(facts)} gave no full answer within ${seconds(facts.waited ?? 0)}.`,
  unreachable: (facts) => `${At(facts)} cannot be reached. Is the server running, and is the address right?`,
  redirected: (facts) => `${At(facts)} wants to pass the request on to another address, which is not done.`,
  'no-api': (facts) => `${At(facts)} answered, but not as a model server does. Check the address.`,
  key: (facts) => `${At(facts)} does not take the key, or asks for one${status(facts)}.`,
  forbidden: (facts) => `${At(facts)} does not allow this${status(facts)}.`,
  missing: (facts) =>
    `${At(facts)} knows no model${facts.model ? ` “${facts.model}”` : ''} at this address${status(facts)}.`,
  busy: (facts) =>
    `${At(facts)} takes no more requests now${status(facts)}.${
      facts.retryAfter ? ` It asks to wait ${seconds(facts.retryAfter)}.` : ''
    }`,
  quota: (facts) => `The account at ${at(facts)} has no quota left${status(facts)}.`,
  server: (facts) => `${At(facts)} failed${status(facts)}.`,
  rejected: (facts) => `${At(facts)} did not accept the request${status(facts)}.`,
  'form-rejected': (facts) => `${At(facts)} does not take a form for the answer${status(facts)}.`,
  'steady-rejected': (facts) => `${At(facts)} does not take a temperature${status(facts)}.`,
  'too-long': (facts) => `The request is longer than the model can read${status(facts)}.`,
  'cut-off': () => 'The answer was cut off: the model reached its limit of length.',
  refused: () => 'The model declined to answer.',
  filtered: () => 'A content filter of the server stopped the answer.',
  unreadable: () => 'The model did not answer in the form that was asked for, not even when asked again.',
  unsupported: () => 'The model quoted too little of the story for a grade that could be checked.',
  swayed: () => 'The model also praised a sentence that deserves none, so its grade means nothing.',
};

/** Told by its looks: the SDK's bundle has a copy of the class of its own, so `instanceof` would miss what comes from there. */
export const isProblem = (value: unknown): value is ModelProblem =>
  value instanceof Error && value.name === 'ModelProblem' && 'kind' in value && 'facts' in value;

/** The problem behind anything thrown; what is no problem of ours becomes one without its words. */
export const problemOf = (error: unknown, facts: ProblemFacts = {}): ModelProblem =>
  isProblem(error) ? error : new ModelProblem('server', facts);
