import assert from 'node:assert/strict';
import { staleFiles } from '../../scripts/sync.ts';

describe('the generated files', () => {
  it('say what the rules and settings say (npm run sync)', async () => {
    assert.deepEqual(
      (await staleFiles()).map(({ path }) => path),
      [],
    );
  });
});
