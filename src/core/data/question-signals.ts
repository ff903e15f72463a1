/** What a question of each type wants to hear: without a core a story does not answer it, the rest makes it strong. */
import type { Signal } from '../fit/signals.ts';

export interface Wanted {
  /** One of these sets must be shown whole. Empty where words cannot tell, so that it is claimed of no story. */
  readonly core: readonly (readonly Signal[])[];
  /** What an interviewer also listens for. */
  readonly also: readonly Signal[];
  /** What makes it an answer to something else: who owns up to a failure does not tell a success. */
  readonly unless?: readonly Signal[];
}

/** By id of the question type. A type that is missing here is never suggested. */
export const QUESTION_SIGNALS: ReadonlyMap<string, Wanted> = new Map<string, Wanted>([
  ['failure', { core: [['own-fault', 'loss']], also: ['outcome', 'practice', 'applied'] }],
  [
    'mistake',
    {
      core: [
        ['own-fault', 'loss', 'told'],
        ['own-fault', 'loss', 'fixed'],
      ],
      also: ['told', 'fixed', 'practice'],
    },
  ],
  ['conflict', { core: [['disagreed', 'other-view']], also: ['asked', 'agreed', 'afterwards'] }],
  ['disagree-manager', { core: [['disagreed', 'above']], also: ['asked', 'agreed', 'outcome'] }],
  [
    'leadership',
    {
      core: [
        ['led', 'decided'],
        ['led', 'taught'],
      ],
      also: ['scale', 'decided', 'outcome'],
    },
  ],
  ['influence', { core: [['persuaded']], also: ['objection', 'outcome'] }],
  [
    'ambiguity',
    {
      core: [
        ['unclear', 'decided'],
        ['unclear', 'tried'],
      ],
      also: ['tried', 'outcome'],
    },
  ],
  ['deadline', { core: [['deadline', 'cut']], also: ['target', 'outcome'] }],
  ['feedback-received', { core: [['criticised']], also: ['practice', 'applied'] }],
  ['feedback-given', { core: [['spoke-up']], also: ['other-view', 'they-grew', 'afterwards'] }],
  ['difficult-stakeholder', { core: [['upset-customer']], also: ['asked', 'agreed', 'afterwards'] }],
  ['innovation', { core: [['built', 'baseline']], also: ['adopted', 'tried'] }],
  ['customer', { core: [['went-to-customer']], also: ['weighed', 'outcome'] }],
  ['ownership', { core: [['beyond-role']], also: ['fixed', 'practice', 'outcome'] }],
  [
    'prioritisation',
    {
      core: [
        ['cut', 'weighed'],
        ['cut', 'told'],
      ],
      also: ['outcome'],
    },
  ],
  ['incomplete-data', { core: [['unclear', 'decided']], also: ['weighed', 'tried', 'outcome'] }],
  ['change', { core: [['changed', 'adapted']], also: ['outcome', 'applied'] }],
  ['mentoring', { core: [['taught']], also: ['they-grew', 'outcome'] }],
  [
    'teamwork',
    {
      core: [
        ['other-team', 'agreed'],
        ['other-team', 'asked'],
      ],
      also: ['agreed', 'outcome'],
    },
  ],
  ['dive-deep', { core: [['traced']], also: ['baseline', 'outcome'] }],
  ['standards', { core: [['held-standard']], also: ['baseline', 'practice', 'adopted'] }],
  ['ethics', { core: [['right-over-easy']], also: ['told', 'decided'] }],
  ['resilience', { core: [['kept-on']], also: ['outcome', 'baseline'] }],
  ['motivation', { core: [], also: ['outcome', 'adopted'] }],
]);
