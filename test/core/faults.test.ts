import assert from 'node:assert/strict';
import { ownFaultsIn } from '../../src/core/faults/own.ts';
import { ownedFaultsOf } from '../../src/core/faults.ts';
import { readSentence } from '../../src/core/language/read-sentence.ts';
import { DEFAULT_OPTIONS } from '../../src/core/options.ts';
import { readDocument } from '../../src/core/read.ts';

/** The words of the own faults in one sentence. */
const own = (text: string, lesson = false): string[] =>
  ownFaultsIn(readSentence(text), lesson).map(({ start, end }) => text.slice(start, end));

describe('own faults', () => {
  const faults: Record<string, readonly [text: string, ...expected: string[]]> = {
    'a verb of neglect': ['I forgot the second key.', 'I forgot the second key'],
    'a duty undone': ['I never rang one of the parents.', 'I never rang one of the parents'],
    'a duty that was due': ['I should have rung the night porter.', 'I should have rung the night porter'],
    'a second verb without its subject': [
      'I read the list and forgot the last line.',
      'forgot the last line',
    ],
    'without a check': [
      'I took the cheaper quote without calling one client.',
      'I took the cheaper quote without calling one client',
    ],
    'misplaced trust': ['I trusted my ear over the gauge.', 'I trusted my ear over the gauge'],
    'a belief that stood for an act': ['I treated her silence as a yes.', 'I treated her silence as a yes'],
    'the fault by its name': ['The mistake was mine alone.', 'The mistake was mine alone'],
    'a quality': ['I was too slow.', 'I was too slow'],
    'owning up to others': ['I told the family that I had mixed up the rooms.', 'I had mixed up the rooms'],
    late: ['I did not read the letter until the Friday.', 'I did not read the letter until the Friday'],
    'against advice': ['I thanked him and drilled anyway.', 'drilled anyway'],
    'a what-if': ['If I had weighed the first sack, I would have seen it.', 'I had weighed the first sack'],
    'a wrong belief in place of a check': [
      'I took the labels at their word.',
      'I took the labels at their word',
    ],
    'what one stopped doing': [
      'I stopped measuring after the tenth tin.',
      'I stopped measuring after the tenth tin',
    ],
    'a work of one’s own': ['My note was wrong.', 'My note was wrong'],
    'too much of it': ['I set the oven eight degrees too warm.', 'I set the oven eight degrees too warm'],
    'by the wrong way': ['I judged the angle by eye.', 'I judged the angle by eye'],
    'a moment': ['I hesitated.', 'I hesitated'],
    'left lying': ['The draft sat in my inbox until May.', 'The draft sat in my inbox until'],
    'not seen to': ['I did not have the boiler serviced.', 'I did not have the boiler serviced'],
    'half a check': ['I counted the chairs once.', 'I counted the chairs once'],
    'the ones who agree': [
      'I asked the loud ones and not the quiet ones.',
      'I asked the loud ones and not the quiet ones',
    ],
    'a chance not taken': ['I could have called the porter.', 'I could have called the porter'],
    'to save a little': ['I cut the training to save money.', 'I cut the training to save money'],
  };
  for (const [name, [text, ...expected]] of Object.entries(faults)) {
    it(`are found: ${name}`, () => assert.deepEqual(own(text), expected));
  }

  const none: Record<string, string> = {
    'a virtue put as a denial': 'I did not give up, and I never blamed the driver.',
    'a gap filled at once': 'I did not know the code, so I asked the caretaker.',
    'what was new': 'I had not met the family before.',
    'what could not be': 'I could not move the date.',
    'not only': 'I did not only call the mill.',
    'a hedge': 'Perhaps I forgot the key.',
    'somebody’s words': 'The porter said, “I forgot the key.”',
    'a condition': 'If I forgot the key, the porter would open.',
    'a rule of today': 'Now I never ship without a seal.',
    'another’s fault': 'The porter forgot the key.',
    'a repair': 'I found the wrong key and replaced it.',
    'a loss': 'I lost my bonus.',
    'a denied fault': 'It was not my fault.',
    'an aim': 'I wrote it down so that I did not forget the key.',
    'a decision': 'I dropped two of the nine reports.',
    'a verdict': 'I failed two of the 40 welds.',
    thorough: 'I did not stop until every bed was clean.',
    'the blame for nobody': 'I took the blame for nobody.',
    also: 'I rang the mill too.',
    'a question': 'I do not see what I was supposed to do.',
    'a check and one more': 'I counted the chairs once more.',
    'a wish to say': 'I wish I could say so.',
  };
  for (const [name, text] of Object.entries(none)) {
    it(`are not: ${name}`, () => assert.deepEqual(own(text), []));
  }

  it('are told in the past perfect where a lesson is drawn', () => {
    assert.deepEqual(own('I had taken a tidy desk for a tidy mind.', true), [
      'I had taken a tidy desk for a tidy mind',
    ]);
    assert.deepEqual(own('I had taken a tidy desk for a tidy mind.'), []);
  });

  it('have places in the document', () => {
    const text =
      '# A time I failed\n\n**Action:** I rang her. I forgot the key.\n\n**Result:** It was late.\n';
    const [story] = readDocument(text, { ...DEFAULT_OPTIONS, assumeStory: true }).stories;
    assert.ok(story);
    assert.deepEqual(
      ownedFaultsOf(story.sentences, 'failure').map(({ span }) => text.slice(span.start, span.end)),
      ['I forgot the key'],
    );
  });

  it('are not sought in a sentence that is none', () => {
    assert.deepEqual(ownedFaultsOf([], 'failure'), []);
    const endless = `I forgot it ${'and I forgot it '.repeat(400)}`;
    const [story] = readDocument(`**Action:** ${endless}`, { ...DEFAULT_OPTIONS, assumeStory: true }).stories;
    assert.deepEqual(story?.ownedFaults ?? [], []);
  });
});
