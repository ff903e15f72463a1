import assert from 'node:assert/strict';
import { readSentence } from '../../../src/core/language/read-sentence.ts';
import type { Figure } from '../../../src/core/language/sentence.ts';
import { marked, plain } from './marked.ts';

/** Every figure of the sentence between « and », and the form of the first. */
const FOUND: readonly (readonly [Figure['form'], readonly string[]])[] = [
  [
    'change',
    [
      'Claims settled per adjuster per week rose «from 14 to 23».',
      "The bakery's waste went «from a tenth of the flour to a fiftieth».",
      'Breakages in the dish room came down «from thirty a week to four».',
      'It took us «from 9 days to 36 hours» to issue a permit.',
      'Late fees fell «from £310 to £45 a month».',
      'Payroll errors went «from weekly to twice a year».',
      'Sales per visit went up «from 1.4 to 2.1 items».',
      'Stock accuracy: «91% -> 99.2%».',
      "The clinic's no-show rate is «7%, down from 19%».",
      'The kiln now fires in «five hours instead of nine».',
      'The museum shop now turns over «£2,300 a day, up from £1,450».',
      'The rota went «from three spreadsheets to one».',
      'The ward went «from 11 falls a month to 2».',
      'Wait times on the hotline: «14m → 3m».',
    ],
  ],
  [
    'count',
    [
      '«Nearly 60 families» had signed the letter.',
      'The helpline took «2,400 calls» that winter, «twice the number» of the year before.',
      'The hall seats «1,100», and we sold it out «four nights» running.',
      'I cleared the whole list, «318 names», «in nine evenings».',
      '«Only eleven people» had ever opened the handbook.',
      'I had to feed «220 guests» with «three cooks».',
      'I interviewed «26 nurses» on «five wards».',
      'I phoned «all 32 suppliers» myself.',
      'I was thirty at the time and had «two small children».',
      'My crew was «seven people» and «two vans».',
      'Of the «24 trainees», «21» qualified.',
      'Of «120 invitations», «93» were accepted.',
      'Our NPS is «62».',
      'Our vet practice saw «41 dogs» that Saturday.',
      'The choir has «64 singers».',
      'I had «a young crew of 12» for the tour.',
      'We sent the leaflets out in packs of «forty».',
      'The hall was booked for «60» and «71» came.',
      'I ordered «twelve» and got «twenty».',
      'The band is «forty» strong.',
      'Of the «52» who came, «40» stayed.',
      'The gap was «2.31», and our beam was wider.',
      'The lesson plan was reused by «six schools».',
      'The pump failed «six times in a week».',
      'The queue at the till shrank to «four people».',
      'The survey had gone out to «700 households»; «212» answered.',
      'The truck had «18 wheels», like all of them, and a CB radio set to channel 9.',
      'We had «a hundred and twenty beds».',
      '«A dozen families» moved in on time.',
      '«Around 3,000 tickets» were scanned twice.',
      '«Twenty-two buyers» came.',
      'We were asked to serve «300 lunches» «in 45 minutes».',
    ],
  ],
  [
    'duration',
    [
      'It was the best month «in five years».',
      'The new line makes a shoe «every 40 seconds».',
      'We lost «a full day» of harvest.',
      'They wanted the bridge open «in under 70 days».',
      'We paid back the loan «two years early».',
      'Our average call got «95 seconds shorter».',
      'Both lifts were out for «19 days».',
      'I had promised the board an answer «within ten working days».',
      'It added «eight minutes per patient».',
      'Our reply time is now «under a day».',
      'She took «four weeks» off sick because of the rota I wrote.',
      'She wanted the till open «in 40 minutes».',
      'The fix shaved «300 ms» off each search.',
      'We beat the old record by «12 minutes».',
      'We ended «a fortnight early».',
      "We shipped the ferry's new timetable «a week ahead of plan».",
      'We were to finish by the end of the month and at «no more than 500 hours».',
      'I spent «ninety minutes» with each of the «14 tenants».',
      'We dried the barley «in 6 hours», which had been «15».',
      'We opened «three days ahead of schedule» and «£1.1m under budget».',
      'The new form takes «90 seconds», «a tenth» of the old one.',
    ],
  ],
  [
    'measure',
    [
      'I drove the «30 miles» back.',
      'We drained «3,000 m³» of water «in 20 hours».',
      'Our score with parents went up «by half a point».',
      'After my change the oven wasted «9 kWh less» per bake.',
      'Freezers sat at «minus 18 degrees».',
      'The boat was «14 metres» long.',
      'The plant scrapped «4.2 tonnes» of resin that night.',
      'The tank held «9,000 litres».',
      'The leak cost us «40,000 litres» and «two customers».',
      'The drill hit rock at «60 m» and we lost «nine days».',
    ],
  ],
  [
    'money',
    [
      'I owed the supplier «£14,600».',
      'I saved the museum «$80,000 a year».',
      'It cost «half a million euros».',
      'My bonus dropped to nothing, and the firm paid a fine of «12,000 pounds».',
      'The choir raised «half a million kroner» for the roof.',
      'The goal was to keep spend «below $2 per rider».',
      'The roof cost me «3,400 francs».',
      'We came in «$40k under budget».',
      'I raised «€5,250» and found «eleven sponsors».',
    ],
  ],
  [
    'multiplier',
    [
      'It delivered a «15-fold» gain.',
      'It ran «4x slower» than the old press.',
      'Parcels per hour went up «fivefold».',
      'The second batch was «ten times the size» of the first.',
      'The trial cut waste by «an order of magnitude».',
      'The warehouse turned over its stock «2.5 times faster».',
      'We printed «twice as fast».',
      'The rebuild «tripled» our capacity at a cost of «CHF 40k».',
    ],
  ],
  [
    'percent',
    [
      'The pump used «30 per cent less power» than its predecessor.',
      'Attendance is back «above 90%».',
      'Attendance rose «8 pp».',
      'Cancellations dipped «below one percent».',
      'Enrolment grew «33 per cent».',
      'The crane was idle for «31%» of the shift.',
      'Turnover among drivers is at an all-time low of «4%».',
      'Uptime has been «99.98%» since March.',
      'We hit «103%» of plan.',
      'Average basket size rose «12 percent», and returns fell to «3 in 100».',
      'The greenhouse used «18% less water» and lost «no seedlings».',
    ],
  ],
  ['range', ['Pass rates stayed «between 80 and 85 percent».', 'Rents were «20 to 25 percent» too high.']],
  [
    'rank',
    [
      'We came «third out of 22 kitchens».',
      'We ranked «#3 of 40 branches».',
      'Our survey score moved up «9 points» to «71».',
    ],
  ],
  ['rate', ['The bakery sold «1,150 loaves a day».']],
  [
    'ratio',
    [
      '«Seven of the ten hives» survived the winter.',
      'It ate «nine tenths of my week».',
      'Absences among my cleaners dropped by «two fifths».',
      'Deliveries were late on «four days out of five».',
      'Enrolment grew by «a third».',
      'I cut the mailing list by «more than half».',
      'My team lost «3 of its 8 welders».',
      'Our error rate was «1 in 4,000».',
      'Response times were cut in «half» within the quarter.',
      'The bus was full on «five mornings out of six».',
      'The orchard lost «about a quarter of its trees» to frost.',
      "The town's paper gave us «4.5 out of 5».",
      'We filled «58 of the 60 seats» before the ferry left.',
      'We lost «two of our three biggest buyers».',
      '«Every second tenant» had stopped reading our letters.',
      '«Four out of five callers» got through first time.',
      '«Half of the crew» quit.',
      '«Half the crew» quit.',
      '«Nine in ten parents» signed.',
      'Readmissions fell by «nearly a third» «within a year».',
    ],
  ],
  [
    'zero',
    [
      '«None of our trucks broke» down that winter.',
      '«Not a drop» was spilled in the «six weeks» after.',
      'Complaints dropped to «zero».',
      'Since then «not a single pallet» has tipped.',
      'The audit closed «without a single finding».',
      'We have had «no lost keys» since.',
      '«No one was injured».',
      '«None of the 18 pupils» dropped out.',
      '«Not one parcel» went missing over the holidays.',
      'There have been «no lost-time injuries» «in 14 months».',
      '«Nobody was hurt», but the scaffolding blocked the road for «six hours».',
    ],
  ],
];

describe('figures', () => {
  for (const [form, sentences] of FOUND) {
    describe(form, () => {
      for (const sentence of sentences) {
        it(sentence, () => {
          assert.equal(marked(plain(sentence)), sentence);
          assert.equal(readSentence(plain(sentence)).figures[0]?.form, form);
        });
      }
    });
  }

  it('gives the strongest form the most weight', () => {
    const strength = (text: string): number => readSentence(text).figures[0]?.strength ?? 0;
    const ladder = [
      'We had dozens of calls.',
      'We had 12 calls.',
      'It took 12 minutes.',
      'Calls rose 12 percent.',
      'Calls fell from 12 to 4.',
    ].map(strength);
    assert.deepEqual(ladder, [1, 2, 3, 4, 5]);
  });
});

describe('what the words around a figure say it is', () => {
  const CUES: Readonly<Record<string, Figure['cue']>> = {
    'I had promised them an answer within ten days.': 'target',
    'My goal was 40 sign-ups.': 'target',
    'It came to £14 against my target of £9.': 'outcome',
    'The head wanted absences cut by at least 15%.': 'target',
    'Absences fell by 15%.': 'outcome',
    'The bakery sold 900 loaves.': 'outcome',
    'The depot has 40 vans.': null,
    'The rinse took 9 seconds less.': 'outcome',
  };
  for (const [text, cue] of Object.entries(CUES)) {
    it(text, () => assert.equal(readSentence(text).figures[0]?.cue, cue));
  }

  it('knows the second of two figures by its own words', () => {
    const cues = readSentence('We opened after 13 days, not the six that I had promised.').figures.map(
      ({ cue }) => cue,
    );
    assert.deepEqual(cues, [null, 'target']);
  });
});
