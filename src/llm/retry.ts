/** Sends one request as often as it is worth: a limit of time for each try, pauses that grow, a server's own wish first. */
import type { Progress } from './port.ts';
import { isProblem, ModelProblem, type ProblemFacts } from './problem.ts';

/** How patient to be; milliseconds. */
export interface Policy {
  /** Tries in all. */
  readonly tries: number;
  /** For one try, from the first byte sent to the last one received. Models on a laptop take minutes. */
  readonly timeout: number;
  readonly firstPause: number;
  /** Longer is not waited, whatever the server asks for. */
  readonly longestPause: number;
  /** From 0 to 1, so that many that wait do not come back at once. */
  readonly random: () => number;
}

export const DEFAULT_POLICY: Policy = {
  tries: 3,
  timeout: 180_000,
  firstPause: 1000,
  longestPause: 60_000,
  random: Math.random,
};

interface Attempt<T> {
  readonly send: (signal: AbortSignal) => Promise<T>;
  readonly signal: AbortSignal;
  readonly facts: ProblemFacts;
  readonly onProgress?: Progress | undefined;
}

/** Tries until it works, the tries are used up, the problem is one that stays, or the writer cancels. */
export async function withRetries<T>(attempt: Attempt<T>, policy: Policy): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await withTimeout(attempt, policy.timeout);
    } catch (error) {
      const pause = pauseAfter(error, tried, policy);
      if (pause === null) throw error;
      attempt.onProgress?.(
        `${attempt.facts.host ?? 'The server'} is busy or failed. Trying again in ${Math.ceil(pause / 1000)} s.`,
      );
      await sleep(pause, attempt.signal);
    }
  }
}

/** Milliseconds to wait before the next try; null where another one is no use. */
function pauseAfter(error: unknown, tried: number, policy: Policy): number | null {
  if (!isProblem(error) || error.facts.passing !== true || tried >= policy.tries) return null;
  const wish = error.facts.retryAfter ?? null;
  if (wish !== null) return wish <= policy.longestPause ? wish : null;
  const growing = policy.firstPause * 2 ** (tried - 1);
  return Math.min(policy.longestPause, growing * (0.75 + policy.random() / 2));
}

/** Ends a try that takes too long, and one that the writer cancels, even if what it calls takes no notice. */
async function withTimeout<T>({ send, signal, facts }: Attempt<T>, timeout: number): Promise<T> {
  if (signal.aborted) throw new ModelProblem('cancelled');
  const controller = new AbortController();
  let end: (problem: ModelProblem) => void = () => undefined;
  const ended = new Promise<never>((_resolve, reject) => {
    end = (problem) => {
      reject(problem);
      controller.abort();
    };
  });
  const cancel = (): void => end(new ModelProblem('cancelled'));
  const timer = setTimeout(() => end(new ModelProblem('timeout', { ...facts, waited: timeout })), timeout);
  signal.addEventListener('abort', cancel, { once: true });
  try {
    return await Promise.race([send(controller.signal), ended]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  }
}

/** Waits, unless the writer cancels. */
function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => {
      clearTimeout(timer);
      reject(new ModelProblem('cancelled'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', cancel);
      resolve();
    }, milliseconds);
    if (signal.aborted) cancel();
    else signal.addEventListener('abort', cancel, { once: true });
  });
}
