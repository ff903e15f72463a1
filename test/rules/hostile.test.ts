/** The whole way from text to grade takes a time that grows with the text, however the text is built. */
import assert from 'node:assert/strict';
import { hostileTexts } from '../../bench/hostile.ts';
import { cpuTime } from '../../bench/measure.ts';
import { grade } from '../../src/core/grade.ts';
import { DEFAULT_OPTIONS } from '../../src/core/options.ts';
import { review } from '../../src/core/review.ts';
import { rules } from '../../src/rules/index.ts';

const LENGTH = 40_000;

/** Four times the text may take so much longer; linear work takes four times as long, quadratic work sixteen times. */
const GROWTH = 2.6 ** 2;

/** Milliseconds that no text may take: generous, since machines that run tests are busy. */
const MOST = 1_000;

/** Milliseconds below which a measurement says nothing. */
const NOISE = 60;

/** A busy machine can spoil one measurement, and hardly each of several. */
const TRIES = 4;

const longTexts = hostileTexts(LENGTH);
const shortTexts = hostileTexts(LENGTH / 4);

function timeOf(text: string): number {
  return cpuTime(() => {
    const { stories } = review(text, rules, { ...DEFAULT_OPTIONS, named: true });
    for (const { story, findings } of stories) grade(story, findings);
  });
}

describe('hostile texts', () => {
  for (const [name, long] of longTexts) {
    it(`take no more than their length: ${name}`, function () {
      this.timeout(30_000);
      const short = shortTexts.get(name) ?? '';
      const measured: string[] = [];
      for (let time = 0; time < TRIES; time++) {
        // The mark at the end makes it a new text, so that nothing is known from the time before.
        const shorter = timeOf(`${short}\n\nx${time}`);
        const longer = timeOf(`${long}\n\ny${time}`);
        if (longer <= Math.min(MOST, Math.max(NOISE, GROWTH * shorter))) return;
        measured.push(`${shorter} ms, ${longer} ms`);
      }
      assert.fail(measured.join('; '));
    });
  }
});
