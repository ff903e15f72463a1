/** The built tool asks a model, over a real connection. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { parseCall } from '../../src/cli/call.ts';
import { honestAnswer, SLUICE } from '../llm/stories.ts';
import { ModelServer } from '../support/model-server.ts';
import { desk, type Outcome, TOOL } from './tool.ts';

const KEY = 'sk-test-0123456789';

interface Story {
  readonly grade: { readonly overall: number };
  readonly modelGrade?: {
    readonly grader: string;
    readonly model: string;
    readonly overall: number;
    readonly dimensions: Readonly<
      Record<
        string,
        {
          readonly score: number | null;
          readonly evidence: readonly { readonly start: number; readonly end: number }[];
        }
      >
    >;
    readonly usage: unknown;
  };
}

describe('the tool with a model', () => {
  const { folder } = desk({
    'sluice.story.md': SLUICE,
    'off.story.md': SLUICE.replace('type: star-story', 'type: star-story\nai: off'),
    'model.json': JSON.stringify({ 'model.address': 'https://example.invalid' }),
  });
  let server: ModelServer;
  beforeEach(async () => {
    server = await ModelServer.start({ key: KEY, answer: () => honestAnswer() });
  });
  afterEach(() => server.stop());

  /** Not in one step as other tests do it, since the server answers in this process. */
  const run = (words: string, env: Readonly<Record<string, string>> = {}): Promise<Outcome> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [TOOL, ...words.split(' ')], {
        cwd: folder,
        env: {
          ...process.env,
          STAR_STORIES_MODEL_URL: server.origin,
          STAR_STORIES_MODEL_KEY: KEY,
          STAR_STORIES_MODEL: 'test-model',
          ...env,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let [stdout, stderr] = ['', ''];
      child.stdout.on('data', (chunk: Buffer) => (stdout += String(chunk)));
      child.stderr.on('data', (chunk: Buffer) => (stderr += String(chunk)));
      child.once('close', (status) => resolve({ status, stdout, stderr }));
    });
  const storyIn = ({ stdout }: Outcome): Story => {
    const [story] = (JSON.parse(stdout) as { files: { stories: Story[] }[] }).files.flatMap(
      ({ stories }) => stories,
    );
    return story ?? assert.fail(stdout);
  };

  it('adds the grade of a model to the document', async () => {
    const outcome = await run('grade --with-model --yes --format json sluice.story.md');
    assert.equal(outcome.status, 0, outcome.stderr);
    const { grade, modelGrade = assert.fail() } = storyIn(outcome);
    assert.equal(typeof grade.overall, 'number');
    assert.equal(modelGrade.grader, 'model');
    assert.equal(modelGrade.model, 'test-model-2026-01-01');
    assert.deepEqual(modelGrade.usage, { input: 1200, output: 300 });
    const [place] = modelGrade.dimensions['ownership']?.evidence ?? [];
    assert.equal(SLUICE.slice(place?.start, place?.end), 'I did not try the gate of pond 6 before the shift');
    assert.equal(server.last.headers.authorization, `Bearer ${KEY}`);
    assert.match(
      outcome.stderr,
      new RegExp(`\\d+ words of this story, .* go to ${server.origin} \\(model test-model\\)`),
    );
  });

  for (const [format, pattern] of Object.entries({
    text: /\d\.\d of 5, [a-z ]+, by test-model-2026-01-01; the rubric gives \d\.\d/,
    md: /\| \*\*Overall\*\* \| \d\.\d, [a-z ]+ \| \d\.\d, [a-z ]+ \|/,
    github: /::notice .*title=Grade by a model::The gate I did not try: \d\.\d, [a-z ]+, by test-model/,
    sarif: /"grader":"model","overall":\d/,
  })) {
    it(`shows both grades as ${format}`, async () => {
      const { stdout, status, stderr } = await run(
        `grade --with-model --yes --format ${format} sluice.story.md`,
      );
      assert.equal(status, 0, stderr);
      assert.match(stdout, pattern);
    });
  }

  it('shows what would leave, and sends nothing, where nobody can be asked', async () => {
    const { status, stdout, stderr } = await run('grade --with-model --format json sluice.story.md');
    assert.equal(status, 2);
    assert.equal(server.requests.length, 0);
    assert.equal(storyIn({ status, stdout, stderr }).modelGrade, undefined);
    assert.match(stderr, /=== Question ===[^]*"id": "A1"[^]*--yes/);
    assert.ok(!stderr.includes(KEY));
  });

  it('asks no model unless told to, whatever the environment says', async () => {
    assert.equal((await run('grade sluice.story.md')).status, 0);
    assert.equal(server.requests.length, 0);
  });

  it('never sends a document that says ai: off, and grades it offline all the same', async () => {
    const outcome = await run('grade --with-model --yes --format json off.story.md');
    assert.equal(outcome.status, 0);
    assert.equal(server.requests.length, 0);
    assert.equal(typeof storyIn(outcome).grade.overall, 'number');
    assert.match(outcome.stdout, /ai: off, so nothing of it is sent/);
  });

  it('sends the key to its own address alone', async () => {
    const other = await ModelServer.start({ answer: () => honestAnswer() });
    try {
      const { status, stderr } = await run(`grade --model-url ${other.origin} --yes sluice.story.md`);
      assert.equal(status, 0, stderr);
      assert.equal(other.last.headers.authorization, undefined);
      assert.match(stderr, /belongs to another address/);
    } finally {
      await other.stop();
    }
  });

  it('speaks the other API where told to', async () => {
    await run('grade --with-model --yes sluice.story.md', { STAR_STORIES_MODEL_API: 'responses' });
    assert.equal(server.last.path, '/v1/responses');
  });

  it('tells what went wrong, without the story and the key, and keeps the offline grade', async () => {
    server.will({ does: 'fail', status: 401, message: `${SLUICE} ${KEY}` });
    const outcome = await run('grade --with-model --yes --format json sluice.story.md');
    assert.equal(outcome.status, 2);
    assert.match(
      outcome.stderr,
      /sluice\.story\.md: The gate I did not try: 127\.0\.0\.1:\d+ does not take the key/,
    );
    assert.equal(typeof storyIn(outcome).grade.overall, 'number');
    for (const secret of [KEY, 'trout']) assert.ok(!outcome.stderr.includes(secret));
  });

  const refused: Readonly<Record<string, readonly [Readonly<Record<string, string>>, RegExp]>> = {
    'no address': [{ STAR_STORIES_MODEL_URL: '' }, /Say where the model is/],
    'no model': [{ STAR_STORIES_MODEL: '' }, /Say which model/],
    'an address without https': [{ STAR_STORIES_MODEL_URL: 'http://models.example.org' }, /Only https/],
    'an API that does not exist': [{ STAR_STORIES_MODEL_API: 'soap' }, /takes auto, responses, chat/],
  };
  for (const [what, [env, pattern]] of Object.entries(refused)) {
    it(`refuses ${what}`, async () => {
      const { status, stderr } = await run('grade --with-model --yes sluice.story.md', env);
      assert.equal(status, 2);
      assert.match(stderr, pattern);
    });
  }

  it('takes nothing of it from a settings file, which a folder can hold', async () => {
    const { status, stderr } = await run('grade --with-model --yes --config model.json sluice.story.md');
    assert.equal(status, 2);
    assert.match(stderr, /There is no setting “model\.address”/);
  });
});

describe('the call for a model', () => {
  const wishes: Readonly<Record<string, unknown>> = {
    'grade a.md': null,
    'grade --with-model a.md': { name: null, url: null, yes: false },
    'grade --model small a.md': { name: 'small', url: null, yes: false },
    'grade --model-url localhost:1 --yes a.md': { name: null, url: 'localhost:1', yes: true },
  };
  for (const [words, wish] of Object.entries(wishes)) {
    it(`is read: ${words}`, () => {
      const parsed = parseCall(words.split(' '));
      assert.deepEqual(parsed.kind === 'call' && parsed.call.model, wish);
    });
  }
  for (const [words, message] of Object.entries({
    'lint --model small a.md': 'Only grade asks a model.',
    'grade --yes a.md': '--yes agrees to sending a story, and no model is asked.',
    'grade --model= a.md': '--model needs a value.',
  })) {
    it(`is refused: ${words}`, () =>
      assert.deepEqual(parseCall(words.split(' ')), { kind: 'error', message }));
  }
});
