import assert from 'node:assert/strict';
import { readSentence } from '../../src/core/language/read-sentence.ts';
import { metricsOf } from '../../src/core/metrics.ts';
import type { Metric, Part } from '../../src/core/story.ts';
import { span } from '../../src/core/text.ts';

/** The metrics of a sentence that stands in those parts, as "kind: words". */
function metrics(text: string, ...kinds: Part[]): string[] {
  const found = metricsOf([{ span: span(0, text.length), kinds, reading: readSentence(text) }]);
  return found.map((metric: Metric) => `${metric.kind}: ${metric.text}`);
}

describe('what a figure is evidence of', () => {
  it('is the scale in the situation', () => {
    assert.deepEqual(metrics('I ran a hostel with 80 beds and lost £900 a week.', 'situation'), [
      'scale: 80 beds',
      'scale: £900 a week',
    ]);
  });

  it('is the time that went by where nothing was asked for', () => {
    assert.deepEqual(metrics('The lift stood still for three days.', 'situation'), ['duration: three days']);
    assert.deepEqual(metrics('I searched for three days.', 'action'), ['duration: three days']);
  });

  it('is nothing where it tells how long somebody has been at it', () => {
    for (const text of [
      'I have been a paramedic for nine years.',
      "I'd run supermarkets for nineteen years.",
      'I am a mechanic, eleven years in the trade.',
    ]) {
      assert.deepEqual(metrics(text, 'situation'), [], text);
    }
    assert.deepEqual(
      metrics('The photos of ten years lay on one disk.', 'situation')[0],
      'duration: ten years',
    );
  });

  it('is an outcome where none is left', () => {
    assert.deepEqual(
      metrics('The complaints stopped: none in the 14 months since.', 'result')[0],
      'outcome: none',
    );
  });

  it('is the target in the task, unless it counts who and what there was', () => {
    assert.deepEqual(metrics('I had to cut waste by 20% within six weeks.', 'task'), [
      'target: by 20%',
      'target: within six weeks',
    ]);
    assert.deepEqual(metrics('I had four cooks.', 'task'), ['scale: four cooks']);
    assert.deepEqual(metrics('The milk had to stay below 8 °C.', 'task'), ['target: below 8 °C']);
  });

  it('is the outcome in the result', () => {
    assert.deepEqual(metrics('Waste fell from 40 kg to 12 and one cook left.', 'result'), [
      'outcome: from 40 kg to 12',
      'outcome: one cook',
    ]);
  });

  it('is a target where the result recalls it', () => {
    assert.deepEqual(metrics('It took 13 days, not the six that I had promised.', 'result'), [
      'outcome: 13 days',
      'target: six',
    ]);
  });

  it('is a practice where the result ends in a habit', () => {
    assert.deepEqual(metrics('Before every order I now weigh ten crates for an hour.', 'result'), [
      'scale: ten crates',
      'duration: an hour',
    ]);
  });

  it('is only a period where it tells when', () => {
    for (const text of [
      'After two weeks the shop was calm.',
      'Within three months the shop was calm.',
      'But in the two years since, the shop was calm.',
      'I stayed calm over the next three weeks.',
    ]) {
      assert.match(metrics(text, 'result').join(), /^duration: /, text);
    }
    assert.deepEqual(metrics('The shop was closed for two weeks.', 'result'), ['outcome: two weeks']);
    assert.deepEqual(metrics('I think we saved six hours.', 'result'), ['outcome: six hours']);
  });

  it('is an effect in the action only where a verb says so', () => {
    assert.deepEqual(metrics('I phoned 40 growers and lost two contracts.', 'action'), [
      'scale: 40 growers',
      'outcome: two contracts',
    ]);
  });

  it('is the outcome of a combined part that tells it', () => {
    assert.deepEqual(metrics('Absences fell by a third.', 'action', 'result'), ['outcome: a third']);
  });

  it('is nothing where nobody asked, was told or came, outside the result', () => {
    assert.deepEqual(metrics('Nobody complained.', 'action'), []);
    assert.deepEqual(metrics('Nobody complained.', 'result'), ['outcome: Nobody complained']);
  });

  it('is nothing where only the order of magnitude is told', () => {
    assert.deepEqual(metrics('Dozens of guests wrote to us.', 'result'), []);
  });

  it('keeps the first part of a combined section and the places in the document', () => {
    const text = 'Rents fell by 8%.';
    const [metric] = metricsOf([
      { span: span(100, 117), kinds: ['task', 'result'], reading: readSentence(text) },
    ]);
    assert.equal(metric?.section, 'task');
    assert.deepEqual(metric?.span, span(111, 116));
  });
});
