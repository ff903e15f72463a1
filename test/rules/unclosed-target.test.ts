import unclosedTarget from '../../src/rules/unclosed-target.ts';
import { check } from '../support/check.ts';

const story = (task: string, result: string, action = 'I rang the growers and changed the menu.'): string =>
  `# Tell me about a time you failed\n\n**Situation:** I ran the kitchen of a school with 400 pupils.\n\n**Task:** ${task}\n\n**Action:** ${action}\n\n${result}\n`;

const PROUD = '**Result:** The cooks were proud of the new menu and the pupils wrote to us.';

check(unclosedTarget, {
  good: {
    'the same unit': story('I had to cut waste by 40%.', '**Result:** Waste fell by 31%.'),
    'a level in place of the change': story(
      'I had to cut waste by 40%.',
      '**Result:** Waste fell from 60 kilos to 35.',
    ),
    'a share in place of the percent': story(
      'I had to reach 40% of the parents.',
      '**Result:** Half of them came.',
    ),
    'a multiple in place of the percent': story('I had to cut waste by 40%.', '**Result:** Waste doubled.'),
    'a bare number': story('I had to cut waste by 40%.', '**Result:** We got to 31.'),
    'the target in words': story('I had to cut waste by 40%.', '**Result:** We reached our goal in May.'),
    'a miss in words': story('I had to cut waste by 40%.', '**Result:** We missed it by a long way.'),
    'all of it': story('I had to raise £4,000.', '**Result:** The parents gave every pound of it.'),
    'an end': story('I had to cut waste by 40%.', '**Result:** The scheme was cancelled in March.'),
    'what was promised': story(
      'I had to keep costs under £9,000.',
      '**Result:** It cost less than I had promised.',
    ),
    'the end of the Action': story(
      'I had to keep the fridge below 5 °C.',
      PROUD,
      'I fixed the seal, and the fridge stood at 9 °C all week. Then I rang the firm.',
    ),
    'a later Lessons part': story(
      'I had to cut waste by 40%.',
      `${PROUD}\n\n**Lessons:** I learned to weigh. The next year waste fell by 38%.`,
    ),
    'a time, told as late': story(
      'I had to open within six weeks.',
      '**Result:** We opened late and in the rain.',
    ),
    'a time, told by a day': story(
      'I had to open within six weeks.',
      '**Result:** We opened on a Friday in May.',
    ),
    'a count by another noun': story(
      'My target was 400 sign-ups.',
      '**Result:** 310 parents joined the list.',
    ),
    'no target': story('About 20% of the food came back each week.', PROUD),
    'what was so already': story('Waste had risen by 40% that year, and the kitchen was mine.', PROUD),
    'who there was': story('I was asked to lead a team of eight cooks.', PROUD),
    'a time that has passed': story(
      'In two years nobody had asked the pupils, and that was up to me.',
      PROUD,
    ),
    'how long things had been': story('I was the third cook in two years, and the menu was mine.', PROUD),
    'how much of one’s time': story('My goal was to spend two days a week with the cooks.', PROUD),
    'how long one had': story('We had eleven weeks to plan the menu.', PROUD),
    'part of a whole': story(
      'Under 10% of the pupils ate the soup, and it was for me to find out why.',
      PROUD,
    ),
    'a date': story('I had to print the menu by 1 June.', PROUD),
    'a place for it': story('I had to cut waste by 40%.', `${PROUD} [METRIC: how much waste].`),
    'no Result': story('I had to cut waste by 40%.', ''),
  },
  bad: {
    'a percent': {
      text: story('I had to cut waste by 40%.', `«**Result:**» The cooks were proud of the menu.`),
      message: 'The result names no figure for the target “by 40%”: how close did it come?',
      severity: 'warning',
      fixed: story(
        'I had to cut waste by 40%.',
        '**Result:** The cooks were proud of the menu. [METRIC: what became of “by 40%”].',
      ),
    },
    'a number of something else': {
      text: story('I had to cut waste by 40%.', '«**Result:**» We spent £1,200 and two cooks left.'),
    },
    'a sum of money': {
      text: story('I had to keep the cost under £9,000.', '«**Result:**» 60% of the pupils liked the fish.'),
    },
    'a time': {
      text: story(
        'I had to answer every parent within two days.',
        '«**Result:**» 60% of the pupils liked the fish.',
      ),
    },
    'a temperature': {
      text: story('I had to keep the fridge below 5 °C.', '«**Result:**» We threw away 60 kilos of fish.'),
    },
    'a goal with a count': {
      text: story('My target was 400 sign-ups.', '«**Result:**» Three cooks left.'),
    },
    'what the owners wanted': {
      text: story('The council wanted 15% more meals.', '«**Result:**» We spent £1,200 on pans.'),
    },
    'one of two': {
      text: story(
        'I had to cut waste by 40% and keep the cost under £9,000.',
        '«**Result:**» Waste fell by 31%.',
      ),
      message: 'The result names no figure for the target “under £9,000”: how close did it come?',
    },
    'a target of the Situation': {
      text: '**Situation:** I ran a kitchen. The goal was 40% less waste.\n\n**Action:** I rang the growers.\n\n«**Result:**» The cooks were proud.\n',
    },
  },
});
