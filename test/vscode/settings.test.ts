import assert from 'node:assert/strict';
// oxlint-disable-next-line import/no-unassigned-import -- It prepares the import that follows.
import './no-editor.ts';

const { parseSettings, unknownIds } = await import('../../src/vscode/settings.ts');

const parse = (values: Readonly<Record<string, unknown>>) => parseSettings((key) => values[key]);

describe('settings', () => {
  it('have defaults, without a problem', () => {
    const { settings, problems } = parse({});
    assert.deepEqual(problems, []);
    assert.deepEqual(settings.files, ['**/*.story.md']);
    assert.equal(settings.run, 'onType');
    assert.equal(settings.maxFindings, 12);
    assert.equal(settings.questionType, null);
  });

  const wrong: Readonly<Record<string, unknown>> = {
    files: 'stories/*.md',
    exclude: [1],
    detection: 'sometimes',
    run: 'never',
    rules: ['no-blame'],
    maxFindings: 0,
    profile: '',
    profiles: {},
    questionType: 7,
    wordsPerMinute: 400,
    'codeLens.story': 'yes',
    'codeLens.parts': 1,
    statusBar: 'no',
  };
  for (const [key, value] of Object.entries(wrong)) {
    it(`leave out a wrong value of ${key}, and say so once`, () => {
      const { settings, problems } = parse({ [key]: value });
      assert.deepEqual(settings, parse({}).settings);
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? '', new RegExp(`^starStories\\.${key.replace('.', '\\.')} is not .*\\.$`));
    });
  }

  it('keep the right entries beside a wrong one', () => {
    const { settings, problems } = parse({ rules: { 'no-blame': 'off', 'no-rant': 'loud' } });
    assert.deepEqual(settings.rules, { 'no-blame': 'off' });
    assert.equal(problems.length, 1);
  });

  it('take own time profiles, and leave out what is none', () => {
    const good = { id: 'panel', label: 'Panel', mode: 'band', sections: { action: [20, 40] } };
    const { settings, problems } = parse({
      profiles: [good, { id: 'bad', mode: 'band', sections: { action: [40, 20] } }],
    });
    assert.deepEqual(settings.profiles, [good]);
    assert.match(problems[0] ?? '', /^Entry 2 /);
  });

  it('name ids that do not exist', () => {
    const { settings } = parse({
      rules: { 'no-such-rule': 'off' },
      profile: 'no-such-profile',
      questionType: 'no-such-type',
    });
    const known = {
      rules: [{ id: 'no-blame' }],
      profiles: [{ id: 'failure-3' }],
      questionTypes: [{ id: 'failure' }],
    };
    assert.equal(unknownIds(settings, known).length, 3);
    assert.deepEqual(unknownIds(parse({}).settings, known), []);
  });

  it('do not mistake a rule for a property of every object', () => {
    const { settings } = parse({ rules: JSON.parse('{"__proto__": "off", "constructor": "off"}') });
    assert.deepEqual(Object.keys(settings.rules).toSorted(), ['__proto__', 'constructor']);
  });
});
