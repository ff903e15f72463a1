import assert from 'node:assert/strict';
import { readConfig } from '../../src/cli/config.ts';

const RULES = ['no-blame', 'no-denial'];
const read = (value: unknown): ReturnType<typeof readConfig> => readConfig(JSON.stringify(value), RULES);

describe('the settings file', () => {
  it('can be empty', () => {
    assert.deepEqual(read({}), { config: { options: {}, files: null }, problems: [] });
  });

  it('takes every setting', () => {
    const profile = { id: 'mine', label: 'Mine', mode: 'band', sections: { action: [60, 90] } };
    assert.deepEqual(
      read({
        profile: 'mine',
        questionType: 'failure',
        wordsPerMinute: 120,
        rules: { 'no-blame': 'off' },
        profiles: [profile],
        files: 'stories/*.md',
        detection: 'marked',
      }),
      {
        config: {
          options: {
            profiles: [{ ...profile, dialogueFactor: 1 }],
            profile: 'mine',
            type: 'failure',
            wordsPerMinute: 120,
            severities: { 'no-blame': 'off' },
            detection: 'marked',
          },
          files: ['stories/*.md'],
        },
        problems: [],
      },
    );
  });

  it('may guess the question type, and may hold what only the editor needs', () => {
    assert.deepEqual(
      read({ questionType: 'auto', statusBar: false, maxFindings: 5, 'codeLens.story': true }),
      {
        config: { options: {}, files: null },
        problems: [],
      },
    );
  });

  const mistakes: readonly (readonly [settings: unknown, problem: string])[] = [
    [[], 'It must be an object in braces.'],
    [null, 'It must be an object in braces.'],
    [{ profle: 'x' }, 'There is no setting “profle”. Did you mean profile?'],
    [{ __proto__x: 1 }, 'There is no setting “__proto__x”.'],
    [{ profile: 3 }, 'profile must be a text.'],
    [{ detection: 'always' }, 'detection knows no “always”; it takes auto, marked.'],
    [{ wordsPerMinute: '120' }, 'wordsPerMinute must be a whole number from 110 to 180.'],
    [{ wordsPerMinute: 1e9 }, 'wordsPerMinute must be a whole number from 110 to 180.'],
    [{ rules: ['no-blame'] }, 'rules must be an object of rule ids and severities.'],
    [{ rules: { 'no-blam': 'off' } }, 'rules: there is no rule “no-blam”. Did you mean no-blame?'],
    [
      { rules: { 'no-blame': 'warn' } },
      'rules: no-blame knows no “warn”; it takes error, warning, information, off.',
    ],
    [{ files: [1] }, 'files must be a glob or a list of globs.'],
    [{ profiles: {} }, 'profiles must be a list.'],
    [{ profiles: [7] }, 'profiles, entry 1: it must be an object.'],
    [{ profiles: [{ label: 'x' }] }, 'profiles, entry 1: it needs an id.'],
    [{ profiles: [{ id: 'x' }] }, 'profiles, entry 1: it needs a label.'],
    [
      { profiles: [{ id: 'x', label: 'X', mode: 'slow' }] },
      'profiles, entry 1: mode must be band, ceiling, words.',
    ],
    [
      { profiles: [{ id: 'x', label: 'X', mode: 'band', dialogueFactor: 2 }] },
      'profiles, entry 1: dialogueFactor must be above 0 and at most 1.',
    ],
    [
      { profiles: [{ id: 'x', label: 'X', mode: 'band', sections: { actoin: [1, 2] } }] },
      'profiles, entry 1: there is no part “actoin”. Did you mean action?',
    ],
    [
      { profiles: [{ id: 'x', label: 'X', mode: 'band', sections: { action: [3, 2] } }] },
      'profiles, entry 1: action must be [low, high], two numbers in rising order.',
    ],
  ];
  for (const [settings, problem] of mistakes) {
    it(`refuses ${JSON.stringify(settings)}`, () => assert.deepEqual(read(settings).problems, [problem]));
  }

  it('refuses what is not JSON', () => {
    assert.match(readConfig('{profile: x}', RULES).problems.join(), /^It is not JSON: /);
  });

  it('says everything that is wrong at once', () => {
    assert.equal(read({ profile: 1, wordsPerMinute: 1, files: 1 }).problems.length, 3);
  });
});
