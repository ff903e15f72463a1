/** What the tests of the model layer share. */
import assert from 'node:assert/strict';
import { addressOf } from '../../src/llm/address.ts';
import type { Api } from '../../src/llm/connection.ts';
import { modelOver } from '../../src/llm/complete.ts';
import { openAiBackend } from '../../src/llm/openai.ts';
import type { Backend, BackendReply, BackendRequest, GradeModel } from '../../src/llm/port.ts';
import { ModelProblem, type ProblemKind } from '../../src/llm/problem.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/llm/retry.ts';
import type { ModelServer } from '../support/model-server.ts';

/** The product's patience, a thousand times shorter. */
export const QUICK: Policy = {
  ...DEFAULT_POLICY,
  timeout: 1500,
  firstPause: 5,
  longestPause: 400,
  random: () => 0.5,
};

export const KEY = 'sk-test-0123456789abcdef';

export interface ReachOptions {
  readonly api?: Api;
  readonly key?: string | null;
  readonly model?: string;
  readonly policy?: Partial<Policy>;
}

/** The product's own way to a server of the tests. */
export function reach(server: Pick<ModelServer, 'origin'>, options: ReachOptions = {}): GradeModel {
  const { api = 'chat', key = KEY, model = 'test-model', policy = {} } = options;
  return modelOver(openAiBackend({ address: addressOf(server.origin), model, api, key }), {
    ...QUICK,
    ...policy,
  });
}

/** A model that plays a script and notes what it was asked. */
export class ScriptedBackend implements Backend {
  readonly destination = { origin: `script:${crypto.randomUUID()}`, model: 'scripted' };
  readonly asked: BackendRequest[] = [];
  readonly #play: (request: BackendRequest) => string | BackendReply | Error;

  constructor(play: (request: BackendRequest) => string | BackendReply | Error) {
    this.#play = play;
  }

  // oxlint-disable-next-line typescript/promise-function-async -- What it throws must arrive as a rejection all the same.
  async send(request: BackendRequest): Promise<BackendReply> {
    this.asked.push(request);
    const reply = this.#play(request);
    if (reply instanceof Error) throw reply;
    return typeof reply === 'string'
      ? { text: reply, finish: 'stop', usage: { input: 100, output: 20 }, model: 'scripted' }
      : reply;
  }
}

export const never = (): AbortSignal => new AbortController().signal;

/** The problem that a promise fails with; fails itself where there is none, or one of another kind. */
export async function problem(promise: Promise<unknown>, kind: ProblemKind): Promise<ModelProblem> {
  const error: unknown = await promise.then(
    () => assert.fail(`It worked, and should have failed: ${kind}.`),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof ModelProblem, String(error));
  assert.equal(error.kind, kind, error.message);
  return error;
}
