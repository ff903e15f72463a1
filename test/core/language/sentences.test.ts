import assert from 'node:assert/strict';
import { sentenceSpans } from '../../../src/core/language/sentences.ts';

/** Expected sentences, parted by " | " in the text itself. */
const CASES: readonly string[] = [
  'The shelf was empty. | I ordered more.',
  'We used the old form, e.g. the blue one. | Then the auditor came.',
  'I called Dr. Abara and Mrs. Lund. | They agreed.',
  'The lorry arrived at 10 a.m. | We unloaded it.',
  'The lorry arrived at 10 a.m. sharp.',
  'The lorry arrived at 10 a.m. Monday with half the load.',
  'The U.K. office closed. | The U.S. team stayed.',
  'I upgraded to v2.1 on the ward tablets. | Two froze.',
  'The site ran on Node.js and Vue.js. | It was slow.',
  'Footfall fell by 3.5 points. | Sales fell by 12.5%. | I asked why.',
  'I waited... and then I rang again.',
  'I had no spare key… | Nobody had.',
  'Was it safe? | No! | We stopped.',
  '"Is the scaffold tagged?" he asked. | It was not.',
  '“Not again?” I thought. | Then I nodded.',
  'She said, "Leave it." | I left it.',
  'The head said: ‘Try again.’ | So I did.',
  'The menu changed (again). | The kitchen adapted.',
  'Everything stopped. | (Even the lift.) | I laughed.',
  'J. P. Moreno, my lead, said no. | I asked again.',
  'Plan B. was worse.',
  'We fell back to plan B. | It held.',
  '1. I set the target. | I told the crew.',
  'The fix went out in release no. 14. | iPad users saw it first.',
  'No. | I had not asked.',
  'I ordered boards, nails, etc. and left.',
  'I ordered boards, nails, etc. | Nothing came.',
  'The talk was on 3 Dec. 2021. | Nobody filmed it.',
  'We spent approx. 40 hours on it. | It was a waste.',
  'I signed the sheet without\nreading it. | The dose was wrong.',
  'I signed the sheet.\n | The dose was wrong.',
  'First point\n\n | Second point',
  '- Cut the queue\n | - Trained two porters',
  '我们失败了。 | 我学到了。',
  'It shipped! | 🎉 Nobody noticed.',
  'I saw ￼￼￼￼. | It failed.',
  'See https://example.org/a.b for more. | It helped.',
  'What happened?! | I froze.',
];

describe('sentences', () => {
  for (const marked of CASES) {
    it(marked.replaceAll('\n', '⏎'), () => {
      const wanted = marked.split(' | ').map((sentence) => sentence.trim());
      const text = marked.replaceAll(' | ', ' ');
      const got = sentenceSpans(text).map(({ start, end }) => text.slice(start, end));
      assert.deepEqual(got, wanted);
    });
  }

  it('leaves out blank fillers, however long', () => {
    const text = `${' '.repeat(5000)}One.${' '.repeat(5000)}Two.${' '.repeat(5000)}`;
    assert.deepEqual(
      sentenceSpans(text).map(({ start, end }) => text.slice(start, end)),
      ['One.', 'Two.'],
    );
  });

  it('finds none in an empty text', () => {
    assert.deepEqual(sentenceSpans(''), []);
    assert.deepEqual(sentenceSpans(' \n \t '), []);
  });

  it('ends lines with \\r\\n where it ends them with \\n', () => {
    const text = 'One line\r\nthat wraps.\r\n\r\nAnother one';
    assert.deepEqual(
      sentenceSpans(text).map(({ start, end }) => text.slice(start, end)),
      ['One line\r\nthat wraps.', 'Another one'],
    );
  });
});
