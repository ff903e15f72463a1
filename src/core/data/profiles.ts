import type { Part } from '../story.ts';

/** Time budgets as data. `band` checks both ends, `ceiling` overruns only, `words` counts words instead of seconds. */
export interface Profile {
  readonly id: string;
  readonly label: string;
  readonly mode: 'band' | 'ceiling' | 'words';
  /** Expected monologue as a share of a slot that includes follow-up questions. */
  readonly dialogueFactor?: number;
  /** Lower and upper bound per part: seconds, or words in mode `words`. */
  readonly sections: Readonly<Partial<Record<Part, readonly [number, number]>>>;
}

/** A part is over beyond `over` times its upper bound, and under below `under` times its lower one. */
export const TOLERANCE = { over: 1.25, under: 0.5 } as const;

/**
 * The built-in time profiles. A part that a profile leaves out has no budget of its own there. The figures follow the
 * lengths that guides and interviewers ask for: a two-minute answer, 45 minutes for five or six questions with probes,
 * a one-way video of 60 to 120 seconds, a 250-word form.
 */
export const PROFILES: readonly Profile[] = [
  {
    id: 'guide-15',
    label: '15-minute slot with follow-up questions',
    mode: 'ceiling',
    dialogueFactor: 0.45,
    sections: {
      opening: [30, 30],
      situation: [120, 120],
      task: [60, 60],
      action: [240, 300],
      result: [120, 180],
      lessons: [180, 240],
      connection: [60, 60],
    },
  },
  {
    id: 'standard-2',
    label: '2-minute answer',
    mode: 'band',
    sections: {
      opening: [0, 10],
      situation: [12, 25],
      task: [8, 15],
      action: [55, 80],
      result: [15, 30],
      lessons: [8, 20],
    },
  },
  {
    id: 'failure-3',
    label: '3-minute failure story',
    mode: 'band',
    sections: {
      opening: [5, 12],
      situation: [20, 30],
      task: [10, 15],
      action: [50, 70],
      result: [30, 45],
      lessons: [35, 55],
      connection: [0, 12],
    },
  },
  {
    id: 'jedi-7',
    label: '7-minute slot with probes',
    mode: 'ceiling',
    dialogueFactor: 0.6,
    sections: {
      opening: [10, 15],
      situation: [30, 60],
      task: [20, 30],
      action: [120, 180],
      result: [45, 75],
      lessons: [45, 75],
      connection: [0, 20],
    },
  },
  {
    id: 'avi-90',
    label: 'One-way video, 60 to 120 seconds',
    mode: 'band',
    sections: {
      opening: [0, 6],
      situation: [10, 15],
      task: [8, 15],
      action: [40, 55],
      result: [12, 20],
      lessons: [6, 12],
    },
  },
  {
    id: 'amazon-2',
    label: 'Amazon principle, 2 minutes before the probes',
    mode: 'band',
    sections: {
      opening: [0, 8],
      situation: [15, 25],
      task: [8, 15],
      action: [60, 85],
      result: [20, 35],
      lessons: [8, 15],
    },
  },
  {
    id: 'civil-service-250',
    label: 'Written form of 250 words',
    mode: 'words',
    sections: {
      situation: [25, 45],
      task: [20, 35],
      action: [140, 165],
      result: [25, 45],
      lessons: [0, 25],
    },
  },
  {
    id: 'elevator-30',
    label: '30-second headline',
    mode: 'band',
    sections: {
      opening: [0, 5],
      situation: [5, 8],
      task: [3, 6],
      action: [8, 12],
      result: [5, 8],
      lessons: [3, 6],
    },
  },
];

/** Finds a profile by id; the writer's own go before the built-in ones. Null where there is none of that name. */
export const profileOf = (id: string, own: readonly Profile[]): Profile | null =>
  own.find((profile) => profile.id === id) ?? PROFILES.find((profile) => profile.id === id) ?? null;
