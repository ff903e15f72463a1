/** The commands of the model, from the writer's choices to requests on a real connection and back. */
import assert from 'node:assert/strict';
import { grade } from '../../../src/core/grade.ts';
import { DEFAULT_OPTIONS } from '../../../src/core/options.ts';
import { review } from '../../../src/core/review.ts';
import { ruleById, rules } from '../../../src/rules/index.ts';
import type { ModelCommands } from '../../../src/vscode/model/model-commands.ts';
import { SecondGrades } from '../../../src/vscode/second-grades.ts';
import { honestAnswer, SLUICE } from '../../llm/stories.ts';
import { ModelServer } from '../../support/model-server.ts';
import {
  desk,
  LanguageModelError,
  LanguageModelTextPart,
  LanguageModelToolCallPart,
  lm,
  TextDocument,
  Uri,
  workspace,
} from './fake-vscode.ts';

// The name keeps the type checker from looking for a file of it.
const ENTRY: string = '../../../src/vscode/model/model-commands.ts?fake';
let Commands: typeof ModelCommands;

const KEY = 'sk-test-0123456789';
let server: ModelServer;
let document: TextDocument;
let commands: ModelCommands;
let secrets: Map<string, string>;
let kept: Map<string, unknown>;
let log: string[];
let seconds: SecondGrades;
let redrawn: number;

const readingOf = () => {
  const { stories, notes } = review(document.getText(), rules, { ...DEFAULT_OPTIONS, named: true });
  return { document, version: document.version, stories, notes, engine: { ruleById } };
};

function sit(text: string): void {
  document = new TextDocument(new Uri('file', '/home/me/sluice.story.md'), text);
  desk.documents.push(document);
  const services = {
    log: { info: (words: string) => log.push(words), error: (words: string) => log.push(words) },
    active: { get: () => Promise.resolve(document) },
    reviews: {
      of: () => Promise.resolve(readingOf()),
      grade: (_reading: unknown, { story, findings }: ReturnType<typeof readingOf>['stories'][number]) =>
        grade(story, findings),
      seconds,
    },
    reports: { graded: () => redrawn++ },
  };
  const context = {
    extensionUri: new Uri('file', '/extension'),
    secrets: {
      get: (name: string) => Promise.resolve(secrets.get(name)),
      store: (name: string, value: string) => Promise.resolve(void secrets.set(name, value)),
      delete: (name: string) => Promise.resolve(void secrets.delete(name)),
    },
    globalState: {
      get: (name: string) => kept.get(name),
      update: (name: string, value: unknown) => Promise.resolve(void kept.set(name, value)),
    },
  };
  commands = new Commands(context as never, services as never);
}

/** As if the writer had set the server up before. */
function setUp(extra: Readonly<Record<string, unknown>> = {}): void {
  const settings = { provider: 'server', address: server.origin, name: 'test-model', ...extra };
  for (const [key, value] of Object.entries(settings)) desk.settings.set(`starStories.model.${key}`, value);
  secrets.set(`starStories.model.key:${server.origin}`, KEY);
}
const said = (): string => desk.said.join('\n');
const posts = (): number => server.requests.filter(({ method }) => method === 'POST').length;

describe('the model commands', () => {
  before(async () => {
    ({ ModelCommands: Commands } = (await import(ENTRY)) as { ModelCommands: typeof ModelCommands });
  });
  beforeEach(async () => {
    desk.reset();
    [secrets, kept, log] = [new Map(), new Map(), []];
    [seconds, redrawn] = [new SecondGrades(), 0];
    server = await ModelServer.start({
      key: KEY,
      models: ['small', 'test-model'],
      answer: ({ text }) => (text.includes('connection_test') ? '{"number": 1}' : honestAnswer()),
    });
    sit(SLUICE);
  });
  afterEach(async () => {
    commands.dispose();
    await server.stop();
  });

  describe('Set Up a Model', () => {
    it('asks for address, key and model, keeps the key in the secret store, and tries the model', async () => {
      desk.answers.push('Another server', server.origin, KEY, 'test-model');
      await commands.setUp();
      assert.match(said(), new RegExp(`hint: Requests go to ${server.origin}/v1`));
      assert.match(said(), /pick: Which model\? small \| test-model \| Another one…/);
      assert.match(said(), /information: test-model-2026-01-01 answers at http:.* It took 1500 tokens\./);
      assert.deepEqual(Object.fromEntries(desk.settings), {
        'starStories.model.provider': 'server',
        'starStories.model.address': `${server.origin}/v1`,
        'starStories.model.name': 'test-model',
      });
      assert.deepEqual(Object.fromEntries(secrets), { [`starStories.model.key:${server.origin}`]: KEY });
      assert.ok(!JSON.stringify([said(), [...desk.settings], [...kept], log]).includes(KEY));
    });

    it('takes a name where the server lists no models, and says why it does not', async () => {
      desk.answers.push('Another server', server.origin, 'sk-wrong', 'test-model');
      await commands.setUp();
      assert.match(said(), /warning: The models could not be listed\..*key/);
      assert.match(said(), /error: 127\.0\.0\.1:\d+ does not take the key/);
    });

    it('keeps the stored key where none is typed', async () => {
      setUp();
      desk.answers.push('On this machine', server.origin, '', 'small');
      await commands.setUp();
      assert.equal(secrets.get(`starStories.model.key:${server.origin}`), KEY);
      assert.equal(desk.settings.get('starStories.model.name'), 'small');
    });

    it('takes no address beyond this machine without https', async () => {
      desk.answers.push('Another server', 'http://models.example.org');
      await commands.setUp();
      assert.match(said(), /refused: Only https/);
      assert.equal(desk.settings.size, 0);
    });

    for (const [step, answers] of Object.entries({
      kind: [undefined],
      address: ['Another server', undefined],
      key: ['OpenAI', undefined],
    })) {
      it(`changes nothing where the writer turns away at the ${step}`, async () => {
        desk.answers.push(...answers);
        await commands.setUp();
        assert.equal(desk.settings.size + secrets.size, 0);
      });
    }

    it('turns models off', async () => {
      setUp();
      desk.answers.push('None');
      await commands.setUp();
      await commands.grade();
      assert.match(said(), /No model is set up yet/);
      assert.equal(posts(), 0);
    });
  });

  describe('Grade with a Model', () => {
    it('asks before the first request to a place, shows it word for word, and then no more', async () => {
      setUp();
      desk.answers.push('Show Request', 'Send');
      await commands.grade();
      const shown = desk.said.find((one) => one.startsWith('shown: ')) ?? '';
      const [system, user] = server.last.body.messages ?? [];
      assert.ok(shown.includes(system?.content ?? '?') && shown.includes(user?.content ?? '?'));
      assert.match(
        said(),
        new RegExp(
          `modal: Send this story to ${server.origin}\\? \\d+ words .* go to ${server.origin} \\(model test-model\\)`,
        ),
      );
      assert.match(said(), /preview: # The gate I did not try/);
      await commands.grade();
      assert.equal(desk.said.filter((one) => one.startsWith('modal')).length, 1);
      assert.equal(posts(), 2);
    });

    for (const refusal of [undefined, 'Show Request'] as const) {
      it(`sends nothing where the writer does not agree (${refusal ?? 'closed'})`, async () => {
        setUp();
        desk.answers.push(refusal, 'Do Not Send');
        await commands.grade();
        assert.equal(posts(), 0);
        assert.ok(!said().includes('error:'));
      });
    }

    it('leaves its grade for the report, as long as the words stay as they were graded', async () => {
      setUp();
      desk.answers.push('Send');
      await commands.grade();
      const [graded] = readingOf().stories;
      assert.equal(graded && seconds.of(graded.story)?.name, 'test-model-2026-01-01');
      assert.equal(redrawn, 1);
      sit(SLUICE.replace('I ', 'We '));
      const [changed] = readingOf().stories;
      assert.equal(changed && seconds.of(changed.story), null);
    });

    it('asks again for another place', async () => {
      setUp();
      kept.set('model.agreed', ['http://127.0.0.1:1']);
      await commands.grade();
      assert.match(said(), /modal: Send/);
      assert.equal(posts(), 0);
    });

    it('is refused in a workspace that is not trusted', async () => {
      setUp();
      workspace.isTrusted = false;
      await commands.grade();
      await commands.test();
      await commands.rewrite([]);
      assert.match(said(), /error: No model is asked in a workspace that is not trusted/);
      assert.equal(server.requests.length, 0);
    });

    it('is refused by ai: off', async () => {
      setUp();
      sit(SLUICE.replace('type: star-story', 'type: star-story\nai: off'));
      await commands.grade();
      assert.match(said(), /error: This document says ai: off/);
      assert.equal(server.requests.length, 0);
    });

    it('takes address, model and key from the user alone', async () => {
      const foreign = await ModelServer.start({ models: ['foreign'] });
      try {
        setUp();
        kept.set('model.agreed', [server.origin]);
        for (const [key, value] of Object.entries({
          provider: 'server',
          address: foreign.origin,
          name: 'foreign',
          api: 'responses',
          timeout: 5,
        })) {
          desk.folderSettings.set(`starStories.model.${key}`, value);
        }
        await commands.grade();
        assert.equal(foreign.requests.length, 0);
        assert.equal(server.last.body.model, 'test-model');
        assert.equal(server.last.path, '/v1/chat/completions');
      } finally {
        await foreign.stop();
      }
    });

    it('sends a key to its own address and to no other', async () => {
      setUp();
      const other = await ModelServer.start({ models: ['test-model'], answer: () => honestAnswer() });
      try {
        desk.settings.set('starStories.model.address', other.origin);
        desk.answers.push('Send');
        await commands.grade();
        assert.equal(other.last.headers.authorization, undefined);
      } finally {
        await other.stop();
      }
    });

    it('can be cancelled while the model thinks', async () => {
      setUp();
      kept.set('model.agreed', [server.origin]);
      server.will({ does: 'hang' });
      const graded = commands.grade();
      while (posts() === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      desk.cancel?.();
      await graded;
      await server.last.closed;
      assert.ok(!said().includes('error:') && !said().includes('preview:'));
      assert.match(log.join(), /failed \(cancelled\)/);
    });

    it('shows words of the model as text, whatever they are', async () => {
      setUp();
      kept.set('model.agreed', [server.origin]);
      const advice = [
        'Add [a step](command:workbench.action.quit).',
        'See <img src=x onerror=alert(1)> and `code`.',
        'Say **why** | or not.',
      ];
      server.will({ does: 'answer', text: honestAnswer({}, { advice }) });
      await commands.grade();
      const preview = desk.said.find((one) => one.startsWith('preview: ')) ?? '';
      assert.match(preview, /Add \\\[a step\\\]\(command:workbench\.action\.quit\)/);
      assert.ok(!preview.includes('<img') && preview.includes('&lt;img'));
      assert.match(preview, /Say \\\*\\\*why\\\*\\\* \\\| or not\./);
    });

    it('logs no word of the story and no key, and tells none in its errors', async () => {
      setUp();
      kept.set('model.agreed', [server.origin]);
      for (const status of [400, 401, 403, 404, 500]) {
        server.will({ does: 'fail', status, message: `${SLUICE} ${KEY}` });
        if (status === 500) desk.settings.set('starStories.model.timeout', 5);
      }
      for (let times = 0; times < 4; times++) await commands.grade();
      const told = `${log.join('\n')}\n${desk.said.filter((one) => !one.startsWith('preview')).join('\n')}`;
      assert.match(told, /failed \(key\)/);
      for (const secret of [KEY, 'trout', 'jammed', 'The gate'])
        assert.ok(!told.includes(secret), `${secret} in ${told}`);
    });
  });

  describe('Forget Key', () => {
    it('takes the key and the agreement back', async () => {
      setUp();
      desk.answers.push('Send');
      await commands.grade();
      desk.answers.push(server.origin);
      await commands.forgetKey();
      assert.equal(secrets.size, 0);
      await commands.grade();
      assert.equal(desk.said.filter((one) => one.startsWith('modal')).length, 2);
      await commands.forgetKey();
      assert.match(said(), /No key is kept/);
    });
  });

  describe('Rewrite with a Model', () => {
    const versions = (...texts: readonly string[]): string =>
      JSON.stringify({ versions: texts.map((text) => ({ text, change: 'Says who acted.' })) });
    const sentence = 'At 02:10 it jammed.';
    const args = (): readonly unknown[] => [document.uri, SLUICE.indexOf(sentence), null];

    beforeEach(() => {
      setUp();
      kept.set('model.agreed', [server.origin]);
    });

    it('shows a diff, leafs through the versions, and puts in the one that is accepted', async () => {
      server.will({ does: 'answer', text: versions('It jammed at 02:10.', 'At 02:10 the gate jammed.') });
      await commands.rewrite(args());
      const [id, left, right] = desk.commands.find(([one]) => one === 'vscode.diff') ?? [];
      assert.equal(id, 'vscode.diff');
      assert.equal(String(left), String(document.uri));
      const rightText = async (): Promise<string> =>
        (await workspace.openTextDocument(right as Uri)).getText();
      assert.equal(await rightText(), SLUICE.replace(sentence, 'It jammed at 02:10.'));
      await commands.nextVersion();
      assert.equal(await rightText(), SLUICE.replace(sentence, 'At 02:10 the gate jammed.'));
      assert.equal(document.getText(), SLUICE, 'nothing is changed before it is accepted');
      await commands.acceptVersion();
      assert.equal(document.getText(), SLUICE.replace(sentence, 'At 02:10 the gate jammed.'));
      assert.match(said(), /Version 1 of 2\. Says who acted\./);
    });

    it('changes nothing where the versions are discarded', async () => {
      server.will({ does: 'answer', text: versions('It jammed at 02:10.') });
      await commands.rewrite(args());
      await commands.discardVersions();
      await commands.acceptVersion();
      assert.equal(document.getText(), SLUICE);
      assert.ok(desk.tabsClosed > 0);
    });

    it('answers from the message too', async () => {
      desk.answers.push('Next Version', 'Accept');
      server.will({ does: 'answer', text: versions('It jammed at 02:10.', 'At 02:10 the gate jammed.') });
      await commands.rewrite(args());
      await new Promise((resolve) => setTimeout(resolve, 20));
      assert.equal(document.getText(), SLUICE.replace(sentence, 'At 02:10 the gate jammed.'));
    });

    it('finds the words again where the text has moved, and puts nothing in where they are gone', async () => {
      server.will(
        { does: 'answer', text: versions('It jammed at 02:10.') },
        { does: 'answer', text: versions('It jammed at 02:10.') },
      );
      await commands.rewrite(args());
      document.text = `Note.\n\n${document.text}`;
      await commands.acceptVersion();
      assert.equal(document.getText(), `Note.\n\n${SLUICE.replace(sentence, 'It jammed at 02:10.')}`);
      document.text = SLUICE;
      await commands.rewrite(args());
      document.text = SLUICE.replace(sentence, 'Something else.');
      await commands.acceptVersion();
      assert.equal(document.getText(), SLUICE.replace(sentence, 'Something else.'));
      assert.match(said(), /have changed in the meantime/);
    });

    it('says which versions were dropped, and for what', async () => {
      server.will({
        does: 'answer',
        text: versions('At 02:10 all 12 motors jammed.', 'It jammed at 02:10.'),
      });
      await commands.rewrite(args());
      assert.match(said(), /Version 1 of 1\. .*1 version was dropped for what the story lacks: 12\./);
    });

    it('says so where no version is left', async () => {
      server.will({ does: 'answer', text: versions('Ingrid jammed it.') });
      await commands.rewrite(args());
      assert.match(
        said(),
        /no version that can be shown\. 1 version was dropped for what the story lacks: Ingrid\./,
      );
      assert.equal(desk.commands.length, 0);
    });

    it('lets the writer pick a part or a finding', async () => {
      desk.answers.push('Result');
      server.will({
        does: 'answer',
        text: versions('We lost 4,100 trout, and I told the owner the next morning.'),
      });
      await commands.rewrite([]);
      assert.match(
        said(),
        /pick: What should be rewritten\? The sentence at the cursor \| Situation \| Task \| Action \| Result \| Lessons/,
      );
      await commands.acceptVersion();
      assert.match(
        document.getText(),
        /## Result\n\nWe lost 4,100 trout, and I told the owner the next morning\.\n\n## Lessons/,
      );
    });
  });

  describe('a model of VS Code', () => {
    interface Asked {
      readonly messages: readonly { readonly content: string }[];
      readonly options: { readonly tools?: readonly { readonly name: string }[]; readonly toolMode?: number };
    }
    let asked: Asked[];
    const model = (parts: (options: Asked['options']) => readonly unknown[]) => ({
      vendor: 'acme',
      family: 'one',
      id: 'one-large',
      name: 'One $(flame)',
      countTokens: () => Promise.resolve(77),
      sendRequest: (messages: Asked['messages'], options: Asked['options']) => {
        asked.push({ messages, options });
        return Promise.resolve({ stream: parts(options) });
      },
    });
    beforeEach(() => {
      asked = [];
      setUp({ provider: 'editor', name: 'acme/one/one-large' });
      kept.set('model.agreed', ['vscode.lm:acme']);
    });

    it('answers through a tool that it must call', async () => {
      lm.models = [model(() => [new LanguageModelToolCallPart(JSON.parse(honestAnswer()) as object)])];
      await commands.grade();
      assert.match(said(), /preview: /);
      assert.match(said(), /Tokens: 77 sent, unknown received/);
      assert.equal(asked[0]?.options.toolMode, 2);
      assert.equal(asked[0]?.options.tools?.[0]?.name, 'story_grade');
    });

    it('is asked in words where it takes no tools', async () => {
      lm.models = [
        model(({ tools }) => {
          if (tools) throw new Error('Tools are not supported.');
          return [new LanguageModelTextPart('Here: '), new LanguageModelTextPart(honestAnswer())];
        }),
      ];
      await commands.grade();
      assert.match(said(), /preview: /);
      assert.match(asked[1]?.messages[0]?.content ?? '', /one JSON object of this form/);
    });

    for (const [code, words] of Object.entries({
      NoPermissions: 'does not allow this',
      Blocked: 'no quota',
      NotFound: 'knows no model',
    })) {
      it(`says so where VS Code answers ${code}`, async () => {
        lm.models = [
          model(() => {
            throw new LanguageModelError(code, SLUICE);
          }),
        ];
        await commands.grade();
        assert.match(said(), new RegExp(`error: .*${words}`));
        assert.ok(!said().includes('trout'));
      });
    }

    it('is told to be gone, and none is no error in setting up', async () => {
      await commands.grade();
      assert.match(said(), /error: VS Code knows no model “acme\/one\/one-large”/);
      desk.answers.push('VS Code');
      await commands.setUp();
      assert.match(said(), /VS Code has no model yet/);
    });

    it('is asked about before its first request', async () => {
      kept.clear();
      lm.models = [model(() => [])];
      await commands.grade();
      assert.match(said(), /modal: Send this story to vscode\.lm:acme\?/);
      assert.equal(asked.length, 0);
    });
  });
});
