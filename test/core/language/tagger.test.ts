import assert from 'node:assert/strict';
import { readSentence } from '../../../src/core/language/read-sentence.ts';

/** Each expected class stands behind its word after an underscore. */
const CASES: readonly string[] = [
  // Nouns that look like verbs, and verbs that look like nouns.
  'Crash reports_NOUN flooded_VERB the channel.',
  'Managers blame_VERB the juniors.',
  'The rush_NOUN before noon was real.',
  'I rush_VERB when I am watched.',
  'The drop_NOUN in takings worried_VERB us.',
  'They drop_VERB half of the orders.',
  'A block_NOUN on overtime kept_VERB us honest.',
  'The printer jams_VERB on Mondays.',
  'We were told to skip the load tests_NOUN.',
  'Night staff never answer_VERB the phone.',
  'I had no lead_NOUN on the site.',
  'She led_VERB the round.',
  'He left_VERB early.',
  'When things slip_VERB, I hear about it.',
  'That cost_VERB us a week.',
  'The cost_NOUN of the mistake_NOUN was mine.',
  'A late delivery hurt_VERB less than the silence.',
  'The agency that we paid let_VERB the client down.',
  'The menu_NOUN was cut_VERB to six dishes.',
  'A cut_NOUN in hours followed.',
  'Finance rejects_VERB every request.',
  'I asked_VERB for support_NOUN.',
  'I support_VERB the new hires_NOUN.',
  'She plans_VERB the shifts_NOUN.',
  'Our plans_NOUN changed_VERB.',
  'I went back to work_NOUN.',
  'I had to work_VERB on Sunday.',
  'Owing to delay_NOUN we moved_VERB.',
  'I stopped guessing_VERB.',
  // Participles.
  'The failed_ADJ pour taught_VERB me a lot.',
  'A rejected_ADJ order came_VERB back.',
  'The broken_ADJ hoist stood_VERB idle.',
  'I was tired_ADJ and frustrated_ADJ.',
  'The ward was overwhelmed_VERB by admissions.',
  'The chart was filed_VERB under the wrong name.',
  'Some missed_VERB the briefing.',
  'Missed_ADJ deadlines were common.',
  'Missed_VERB the deadline twice.',
  // "-ing".
  'The meeting_NOUN ran late.',
  'We were meeting_VERB the parents.',
  'They kept missing_VERB deadlines.',
  'I fixed failing_ADJ tests.',
  'Testing_NOUN was cut short.',
  'The training_NOUN was brief.',
  'She was training_VERB two apprentices.',
  'I avoided missing_VERB the boat.',
  // Small words.
  'I thought that_SCONJ the beam would hold.',
  'The beam that_PRON failed was mine.',
  'That_DET beam failed.',
  'I took her_DET advice.',
  'I told her_PRON twice.',
  'I would like_VERB to know.',
  'It broke like_ADP glass.',
  'We own_VERB the mistake.',
  'It was my own_ADJ mistake.',
  'I no_ADV longer wait.',
  'Nothing went_VERB wrong_ADJ.',
  'We check it once_ADV a week.',
  'We checked it once_SCONJ the crew had left.',
  "It's_AUX late.",
  "The vendor's_PART plan slipped.",
  'IT_PROPN refused to help.',
  // Unknown words.
  'I miscounted_VERB the stock.',
  'The room had been double-booked_VERB.',
  'We overpromised_VERB and underdelivered_VERB.',
  'The newer_ADJ engineers liked it.',
  'It really_ADV happened.',
  'The ￼￼￼_NOUN flag was off.',
];

describe('word classes', () => {
  for (const marked of CASES) {
    it(marked, () => {
      const text = marked.replaceAll(/_[A-Z]+/g, '');
      const { tokens } = readSentence(text);
      for (const [, word = '', tag] of marked.matchAll(/(\S+)_([A-Z]+)/g)) {
        const last = /['’]s$/.exec(word)?.[0] ?? word;
        assert.equal(tokens.find((token) => token.text === last)?.tag, tag, `“${word}” in “${text}”`);
      }
    });
  }

  it('knows no word that a JavaScript object has', () => {
    assert.doesNotThrow(() =>
      readSentence('The constructor toString valueOf __proto__ hasOwnProperty failed.'),
    );
  });
});
