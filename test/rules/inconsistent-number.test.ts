import inconsistentNumber from '../../src/rules/inconsistent-number.ts';
import { check } from '../support/check.ts';

const result = (text: string): string => `**Action:** I moved the desk.\n\n**Result:** ${text}\n`;

check(inconsistentNumber, {
  good: {
    'growth in percent': result('The page went from 1 s to 4 s, an increase of 300%.'),
    'growth as a factor': result('The page went from 1 s to 4 s (4x).'),
    'a factor said as growth': result('The queue went from 10 to 30, two times more.'),
    'a percent of what it was': result('The queue went from 20 to 30, 150%.'),
    'a drop': result('The wait fell from 50 minutes to 20, a drop of 60%.'),
    'a drop as a factor': result('The wait fell from 60 minutes to 20. That is three times faster.'),
    'a speed': result('The export went from 10 s to 2 s, 400% faster.'),
    'a rounded percent': result('The wait fell by 30%, from 14 minutes to 10.'),
    'rounded levels': result('Sales grew from £1.4m to £1.5m, up 5%.'),
    about: result('Orders rose by about 70%, from 50 to 80.'),
    'more than': result('Orders more than doubled, from 20 to 70.'),
    'points of a percent': result('Attendance went from 40% to 60%, up 20%.'),
    'doubled, as people say it': result('Orders doubled, from 31 to 58.'),
    'a share of something else': result(
      'The wait fell from 50 minutes to 20, and 40% of the patients noticed.',
    ),
    'a whole of its own': result('The page went from 1 s to 4 s, which is 8x our limit.'),
    'a step that is compared': result('It took 4 weeks instead of 10, 20% over the plan.'),
    'a percent of something else in the next sentence': result(
      'The wait fell from 50 minutes to 20. That was a 30% cut in overtime.',
    ),
    'weeks and days': result('The repair went from 2 weeks to 5 days, a drop of 50%.'),
    'parts that sum up': result('There were 12 of us: 8 engineers, 3 designers and a manager.'),
    'parts with the speaker': result('There were 12 of us: 8 engineers, 2 designers, a clerk and me.'),
    'the speaker beside the whole': result('I led a team of 12 (8 nurses, 2 porters and a clerk).'),
    'some of the parts': result('There were 12 of us, among them 8 engineers and 2 designers.'),
    'parts of another kind': result('We had 12 drivers: 8 vans, 2 lorries and a bicycle.'),
    'a list that goes on': result('There were 12 of us: 8 engineers, 2 designers and a few students.'),
    'all there was': result('We cut the paper by 100%.'),
    'more than all of a profit': result('The profit of the stall fell by 120%.'),
    'growth over 100%': result('Orders rose by 150%.'),
    'a change and another level': result('The bounce rate rose by 30%. The error rate of 30% stayed.'),
    'a change and a level that differ': result(
      'The bounce rate rose by 30%. A bounce rate of 52% was new to us.',
    ),
  },
  bad: {
    'a percent that is a factor': {
      text: result('The page went from 1 s to 4 s, an increase of «400%».'),
      message: '“from 1 s to 4 s” is +300% (4 times as much), not “400%”.',
      severity: 'warning',
      fixed: result('The page went from 1 s to 4 s, an increase of [METRIC: by how much].'),
    },
    'a sign': { text: result('The page went from 1 s to 4 s («+400%»).') },
    'a drop of what is left': {
      text: result('The wait fell «by 40%», from 50 minutes to 20.'),
      message: '“from 50 minutes to 20” is −60%, not “by 40%”.',
    },
    'the wrong base': { text: result('The rent went from 800 to 1,000, a «20%» rise.') },
    'the next sentence': { text: result('The wait fell from 50 minutes to 20. That was a drop of «40%».') },
    'down from': { text: result('The wait was 20 minutes, down from 50 minutes, a drop of «40%».') },
    'a word for a factor': {
      text: result('Errors «tripled» from 4 to 8.'),
      message: '“from 4 to 8” is +100% (2 times as much), not “tripled”.',
    },
    'a factor in digits': { text: result('The page went from 2 s to 4 s, «5x slower».') },
    'parts that are too few': {
      text: result('There were «12» of us: 8 engineers, 2 designers and a manager.'),
      message: 'The parts come to 8 + 2 + 1 = 11, not 12.',
    },
    'parts that are too many': { text: result('I led a team of «ten» (8 nurses, 2 porters and a clerk).') },
    'more than all': {
      text: result('We cut the cost «by 150%».'),
      message: 'Nothing can fall by more than 100%: “by 150%” of what?',
      fixed: result('We cut the cost [METRIC: from … to …].'),
    },
    'more than all, as a noun': { text: result('It was a «150%» reduction in calls.') },
    'a change that became a level': {
      text: result('The bounce rate rose by 30%. I should have stopped at a bounce rate of «30%».'),
      message: '“30%” is a level here and a change elsewhere: was it by 30% or to 30%?',
    },
  },
});
