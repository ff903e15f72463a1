import assert from 'node:assert/strict';
import { type Profile, PROFILES, profileOf } from '../../../src/core/data/profiles.ts';
import { DEFAULT_OPTIONS } from '../../../src/core/options.ts';
import { PARTS } from '../../../src/core/story.ts';

describe('time profiles', () => {
  it('have ids of their own', () => {
    assert.equal(new Set(PROFILES.map(({ id }) => id)).size, PROFILES.length);
  });

  it('hold the one that is the default', () => {
    assert.ok(profileOf(DEFAULT_OPTIONS.profile, []));
  });

  for (const { id, mode, sections, dialogueFactor } of PROFILES) {
    it(`${id} has bounds in order`, () => {
      for (const part of PARTS) {
        const [low, high] = sections[part] ?? [0, 1];
        assert.ok(low >= 0 && low <= high && high > 0, `${part} ${low}–${high}`);
      }
      assert.equal(
        dialogueFactor !== undefined,
        mode === 'ceiling',
        'a slot says how much of it is monologue',
      );
    });
  }

  it('let the writer’s own go first', () => {
    const own: Profile = { id: 'standard-2', label: 'Mine', mode: 'band', sections: { action: [10, 20] } };
    assert.equal(profileOf('standard-2', [own]), own);
    assert.equal(profileOf('none of that name', [own]), null);
    assert.equal(profileOf('constructor', []), null);
  });
});
