/** Everything between a question and its answer, over real connections to a server on this machine. */
import assert from 'node:assert/strict';
import { addressOf } from '../../src/llm/address.ts';
import { listModels } from '../../src/llm/openai.ts';
import type { Ask, Progress } from '../../src/llm/port.ts';
import type { ProblemKind } from '../../src/llm/problem.ts';
import { object, oneOf, string } from '../../src/llm/schema.ts';
import { type Behaviour, ModelServer, type ModelServerOptions } from '../support/model-server.ts';
import { KEY, never, problem, reach, type ReachOptions } from './support.ts';

const FORM = object({ why: string('one sentence'), score: oneOf([1, 2, 3, 4, 5], 'the score') });
const SECRET = 'the swan of Larkwell';
const ASK: Ask<typeof FORM> = {
  system: 'Grade it.',
  user: `A story of ${SECRET}.`,
  schema: FORM,
  name: 'grade',
};
const RIGHT = { why: 'It is told.', score: 4 };
const right = (): Behaviour => ({ does: 'answer', text: JSON.stringify(RIGHT) });

let server: ModelServer;
const start = async (options: ModelServerOptions = {}): Promise<ModelServer> =>
  (server = await ModelServer.start({ key: KEY, ...options }));
const ask = (options: ReachOptions = {}, signal = never(), onProgress?: Progress) =>
  reach(server, options).complete(ASK, { signal, ...(onProgress && { onProgress }) });

describe('a model over the network', () => {
  afterEach(() => server.stop());

  for (const api of ['chat', 'responses'] as const) {
    describe(`(${api})`, () => {
      it('answers in the form, with tokens and the model that answered', async () => {
        (await start()).will(right());
        assert.deepEqual(await ask({ api }), {
          json: RIGHT,
          usage: { input: 1200, output: 300 },
          model: 'test-model-2026-01-01',
        });
        const { path, headers, body } = server.last;
        assert.equal(path, api === 'chat' ? '/v1/chat/completions' : '/v1/responses');
        assert.equal(headers.authorization, `Bearer ${KEY}`);
        assert.equal(body.temperature, 0);
        if (api === 'responses') assert.equal(body.store, false);
      });

      it('takes an answer in a code fence, with words around it', async () => {
        (await start()).will({
          does: 'answer',
          text: `<think>{"score": 1}</think>Here you are {really}:\n\`\`\`json\n${JSON.stringify({ ...RIGHT, extra: 1 })}\n\`\`\`\nBye.`,
        });
        assert.deepEqual((await ask({ api })).json, RIGHT);
      });

      it('puts the form into words where the server takes none, and remembers it', async () => {
        (await start({ takesNoForm: true, takesNoTemperature: true })).will(right(), right());
        assert.deepEqual((await ask({ api })).json, RIGHT);
        assert.equal(server.requests.length, 3);
        const said = JSON.stringify(server.last.body);
        assert.match(said, /one JSON object of this form/);
        assert.match(said, /1 or 2 or 3/);
        await ask({ api });
        assert.equal(server.requests.length, 4, 'the second question took one request');
      });

      it('asks once more where the form is wrong, without repeating what came', async () => {
        (await start()).will({ does: 'answer', text: `{"why": "${SECRET}!", "score": 9}` }, right());
        assert.deepEqual(await ask({ api }), {
          json: RIGHT,
          usage: { input: 2400, output: 600 },
          model: 'test-model-2026-01-01',
        });
        const said = JSON.stringify(server.last.body);
        assert.match(said, /score must be one of the numbers/);
        assert.ok(!said.includes(`${SECRET}!`));
      });

      const failures: readonly (readonly [string, Behaviour, ProblemKind, requests: number])[] = [
        ['refuses', { does: 'refuse' }, 'refused', 1],
        ['is stopped by a filter', { does: 'filter' }, 'filtered', 1],
        ['is cut off by length', { does: 'cut off' }, 'cut-off', 1],
        ['answers no JSON twice', { does: 'answer', text: 'Great story!' }, 'unreadable', 2],
        ['fails with 400', { does: 'fail', status: 400, message: `Cannot read: ${ASK.user}` }, 'rejected', 1],
        [
          'has no room',
          { does: 'fail', status: 400, message: "This model's maximum context length is 4096 tokens." },
          'too-long',
          1,
        ],
        ['fails with 403', { does: 'fail', status: 403 }, 'forbidden', 1],
        [
          'fails with 429 and no quota',
          {
            does: 'fail',
            status: 429,
            code: 'insufficient_quota',
            message: 'You exceeded your current quota.',
          },
          'quota',
          1,
        ],
        ['fails with 429 each time', { does: 'fail', status: 429, message: 'Slow down.' }, 'busy', 3],
        ['fails with 500 each time', { does: 'fail', status: 500 }, 'server', 3],
        [
          'asks to wait for an hour',
          { does: 'fail', status: 429, message: 'Slow down.', headers: { 'retry-after': '3600' } },
          'busy',
          1,
        ],
        ['breaks off each time', { does: 'half then break' }, 'unreachable', 3],
        ['answers with a page', { does: 'page' }, 'no-api', 1],
        ['sends us elsewhere', { does: 'redirect', to: 'https://example.invalid/v1' }, 'redirected', 1],
      ];
      for (const [what, behaviour, kind, requests] of failures) {
        it(`says so where the server ${what}, and tells neither key nor story`, async () => {
          (await start()).will(...Array.from({ length: 4 }, () => behaviour));
          const { message, stack = '', facts } = await problem(ask({ api }), kind);
          assert.equal(server.requests.length, requests);
          assert.match(message, /^[A-Z0-9].*[.?]$/);
          for (const secret of [SECRET, KEY, 'Larkwell']) {
            assert.ok(!`${message} ${stack} ${JSON.stringify(facts)}`.includes(secret), message);
          }
        });
      }

      it('comes back after the time that a server asked for', async () => {
        (await start()).will({ does: 'fail', status: 429, headers: { 'retry-after-ms': '60' } }, right());
        const said: string[] = [];
        const started = performance.now();
        assert.deepEqual((await ask({ api }, never(), (words) => said.push(words))).json, RIGHT);
        assert.ok(performance.now() - started >= 55, 'it did not wait');
        assert.match(said.join(' '), /Trying again in 1 s/);
      });

      it('comes back after a failure that passes', async () => {
        (await start()).will({ does: 'fail', status: 503 }, { does: 'half then break' }, right());
        assert.deepEqual((await ask({ api })).json, RIGHT);
      });

      for (const does of ['hang', 'half then silence'] as const) {
        it(`does not wait for ever: ${does}`, async () => {
          (await start()).will({ does });
          const { message } = await problem(ask({ api, policy: { timeout: 80 } }), 'timeout');
          assert.match(message, /no full answer within 1 s/);
          await server.last.closed;
          assert.equal(server.requests.length, 1, 'a limit of time is not tried again');
        });

        it(`hangs up when the writer cancels: ${does}`, async () => {
          (await start()).will({ does });
          const controller = new AbortController();
          const answer = ask({ api }, controller.signal);
          setTimeout(() => controller.abort(), 60);
          await problem(answer, 'cancelled');
          await server.last.closed;
        });
      }

      it('can be cancelled while it waits for another try', async () => {
        (await start()).will({ does: 'fail', status: 429, headers: { 'retry-after': '0.3' } }, right());
        const controller = new AbortController();
        const answer = ask({ api }, controller.signal);
        setTimeout(() => controller.abort(), 60);
        await problem(answer, 'cancelled');
        assert.equal(server.requests.length, 1);
      });
    });
  }

  it('sends nothing once cancelled', async () => {
    await start();
    await problem(ask({}, AbortSignal.abort()), 'cancelled');
    assert.equal(server.requests.length, 0);
  });

  it('is told that its key is wrong, without the key', async () => {
    await start();
    const { message } = await problem(ask({ key: 'sk-wrong' }), 'key');
    assert.ok(!message.includes('sk-wrong'));
    await problem(listModels(addressOf(server.origin), 'sk-wrong', never()), 'key');
  });

  it('is told that there is no such model', async () => {
    await start();
    const { message } = await problem(ask({ model: 'gone' }), 'missing');
    assert.match(message, /“gone”/);
  });

  it('is told that nobody listens, at once', async () => {
    await start();
    const { origin } = server;
    await server.stop();
    await problem(reach({ origin }).complete(ASK, { signal: never() }), 'unreachable');
    await start();
  });

  it('needs no key on this machine', async () => {
    server = await ModelServer.start({ answer: () => JSON.stringify(RIGHT) });
    await reach(server, { key: null }).complete(ASK, { signal: never() });
    assert.equal(server.last.headers.authorization, undefined);
  });

  it('lists its models', async () => {
    await start({ models: ['small', 'large'] });
    assert.deepEqual(await listModels(addressOf(server.origin), KEY, never()), ['small', 'large']);
  });

  it('is not redirected with the story and the key', async () => {
    const other = await ModelServer.start({ answer: () => JSON.stringify(RIGHT) });
    try {
      (await start()).will({ does: 'redirect', to: `${other.origin}/v1/chat/completions` });
      await problem(ask(), 'redirected');
      assert.equal(other.requests.length, 0);
    } finally {
      await other.stop();
    }
  });

  it('ignores every variable that the SDK would read', async () => {
    const other = await ModelServer.start({ answer: () => JSON.stringify(RIGHT) });
    const foreign: Readonly<Record<string, string>> = {
      OPENAI_BASE_URL: `${other.origin}/v1`,
      OPENAI_API_KEY: 'sk-foreign',
      OPENAI_ADMIN_KEY: 'sk-foreign-admin',
      OPENAI_ORG_ID: 'org-foreign',
      OPENAI_PROJECT_ID: 'proj-foreign',
      OPENAI_WEBHOOK_SECRET: 'whsec-foreign',
      OPENAI_CUSTOM_HEADERS: 'x-foreign: yes',
      OPENAI_LOG: 'debug',
    };
    const written: string[] = [];
    const kept = { env: { ...process.env }, debug: console.debug, info: console.info, log: console.log };
    for (const method of ['debug', 'info', 'log'] as const)
      console[method] = (...words) => written.push(words.join(' '));
    Object.assign(process.env, foreign);
    try {
      (await start()).will(right(), right());
      await ask();
      await ask({ api: 'responses' });
      await listModels(addressOf(server.origin), KEY, never());
      assert.equal(other.requests.length, 0);
      assert.ok(!JSON.stringify(server.requests).includes('foreign'));
      assert.deepEqual(written, []);
    } finally {
      for (const name of Object.keys(foreign)) delete process.env[name];
      Object.assign(process.env, kept.env);
      Object.assign(console, { debug: kept.debug, info: kept.info, log: kept.log });
      await other.stop();
    }
  });

  it('sends only headers that the request needs', async () => {
    (await start()).will(right());
    await ask();
    const ours = Object.keys(server.last.headers).filter((name) => !TRANSPORT.has(name));
    assert.deepEqual(ours.toSorted(), ['accept', 'authorization', 'content-type']);
  });
});

/** What the runtime adds to any request. */
const TRANSPORT = new Set([
  'host',
  'connection',
  'content-length',
  'accept-language',
  'accept-encoding',
  'sec-fetch-mode',
  'user-agent',
]);
