import assert from 'node:assert/strict';
import type { Category, Finding } from '../../src/core/finding.ts';
import { bandOf, DIMENSIONS, type Grade, grade } from '../../src/core/grade.ts';
import { type Facts, factsOf } from '../../src/core/grade/facts.ts';
import { pointsOf } from '../../src/core/grade/points.ts';
import { levelOf } from '../../src/core/grade/level.ts';
import { weightOf } from '../../src/core/grade/overall.ts';
import { QUESTION_TYPES } from '../../src/core/data/question-types.ts';
import { DEFAULT_OPTIONS } from '../../src/core/options.ts';
import { review } from '../../src/core/review.ts';
import type { Story } from '../../src/core/story.ts';
import { span } from '../../src/core/text.ts';
import { rules } from '../../src/rules/index.ts';

const STRONG = {
  title: '# Tell me about a time you failed',
  situation:
    '**Situation:** I ran the dispatch of a dairy with 14 drivers and 220 shops as customers. A lost delivery cost us about £300 and the trust of the shop.',
  task: '**Task:** The board wanted me to cut the mileage by 8% before 1 May.',
  action:
    '**Action:** I drew the new routes alone, because I thought that the drivers would defend their own. I did not ask one of them. I ignored the note of our oldest driver about the school in Mill Lane. When the first morning went wrong I called the 31 shops myself, and asked two drivers to redraw the routes with me. I considered going back to the old plan and rejected it, because half of the new routes were good.',
  result:
    '**Result:** 31 of the 220 shops had their milk after ten. We paid £2,400 in refunds and one shop left us. By May the mileage was down from 4,100 to 3,850 km a week, which is 6% and not the 8% I had promised.',
  lessons:
    '**Lessons:** I had treated the drivers as people who carry out a plan. Before any change of a route I now ride it once with the driver. In the autumn we changed nine routes that way and not one shop called.',
};

const text = (parts: Partial<typeof STRONG> = {}): string =>
  `${Object.values({ ...STRONG, ...parts })
    .filter((part) => part !== '')
    .join('\n\n')}\n`;

function read(source: string): { story: Story; findings: readonly Finding[] } {
  const [first] = review(source, rules, { ...DEFAULT_OPTIONS, assumeStory: true }).stories;
  assert.ok(first);
  return first;
}

function gradeOf(parts: Partial<typeof STRONG> = {}): Grade {
  const { story, findings } = read(text(parts));
  return grade(story, findings);
}

const gates = (parts: Partial<typeof STRONG>): string[] => gradeOf(parts).gates.map(({ id }) => id);

describe('grade', () => {
  it('finds a good story outstanding, and no reason to cap it', () => {
    const result = gradeOf();
    assert.equal(result.band, 'outstanding');
    assert.deepEqual(result.gates, []);
  });

  it('gives the same grade for the same story', () => assert.deepEqual(gradeOf(), gradeOf()));

  it('scores every dimension from 1 to 5, whole, with a sentence why and words of the story', () => {
    for (const lessons of [STRONG.lessons, '', '**Lessons:** Teamwork is everything.']) {
      const { story, findings } = read(text({ lessons }));
      const { dimensions, overall } = grade(story, findings);
      assert.ok(overall >= 1 && overall <= 5 && Math.round(overall * 10) === overall * 10);
      for (const { score, why, evidence } of DIMENSIONS.map((dimension) => dimensions[dimension])) {
        assert.ok([1, 2, 3, 4, 5].includes(score), `${score}`);
        assert.match(why, /^[A-Z\d].*\.$/);
        for (const { start, end } of evidence) assert.ok(story.source.slice(start, end).trim() !== '');
      }
    }
  });

  it('reads the defects that cap it', () => {
    assert.deepEqual(gates({ result: '**Result:** [METRIC: how many shops] had their milk late.' }), [
      'placeholder',
      'no-outcome-metric',
    ]);
    assert.deepEqual(gates({ lessons: '**Lessons:** Communication is key.' }), ['no-mechanism']);
    assert.deepEqual(gates({ lessons: '' }), ['no-mechanism']);
    assert.deepEqual(gates({ result: '**Result:** Many shops had their milk late.' }), ['no-outcome-metric']);
    assert.ok(
      gates({
        action: '**Action:** The routes were drawn without the drivers. Mistakes were made in Mill Lane.',
        lessons: '**Lessons:** I now ride each route once before I change it.',
      }).includes('no-owned-fault'),
    );
  });

  it('never grades above the strictest gate', () => {
    for (const lessons of ['', '**Lessons:** [MECHANISM: what you do now]']) {
      const { overall, gates: held } = gradeOf({ lessons });
      assert.ok(overall <= Math.min(...held.map(({ cap }) => cap)));
      assert.deepEqual(
        held.map(({ cap }) => cap),
        held.map(({ cap }) => cap).toSorted((a, b) => a - b),
      );
    }
  });

  it('names the bands by their lowest grade', () => {
    const bands = [1, 1.9, 2, 2.9, 3, 3.9, 4, 5].map(bandOf);
    assert.deepEqual(bands, [
      'not ready',
      'not ready',
      'borderline',
      'borderline',
      'solid',
      'solid',
      'outstanding',
      'outstanding',
    ]);
  });

  it('puts a story told well above the same story that dodges, has no numbers or ends in a saying', () => {
    const dodging = gradeOf({
      action:
        '**Action:** Mistakes were made with the routes. We all underestimated the first morning. It was never my job to ask the drivers. I called the 31 shops.',
    });
    const numberless = gradeOf({
      result: '**Result:** A lot of shops had their milk late, and it was considerably more costly.',
    });
    const saying = gradeOf({ lessons: '**Lessons:** Communication is key, and you never stop learning.' });
    const whole = gradeOf();
    assert.ok(
      dodging.overall <= 2.4 && dodging.dimensions.ownership.score <= whole.dimensions.ownership.score - 2,
    );
    assert.ok(numberless.overall <= 2.9 && numberless.dimensions.evidence.score <= 2);
    assert.ok(saying.overall <= 2.9 && saying.dimensions.learning.score === 1);
    assert.ok(whole.overall >= 4.2);
  });

  describe('weighs what each defect touches', () => {
    const { dimensions: whole } = gradeOf();
    const cases: Record<string, { parts: Partial<typeof STRONG>; lower: (typeof DIMENSIONS)[number] }> = {
      'a result without numbers': {
        parts: { result: '**Result:** Many shops had their milk late, and it was costly.' },
        lower: 'evidence',
      },
      'a platitude': { parts: { lessons: '**Lessons:** Communication is key.' }, lower: 'learning' },
      'no step of one’s own': {
        parts: { action: '**Action:** The routes were drawn, and the shops were called.' },
        lower: 'action',
      },
      'nothing at stake': { parts: { situation: '**Situation:** I was there.', task: '' }, lower: 'stakes' },
      'no fault of one’s own': {
        parts: {
          action:
            '**Action:** I drew the routes. The drivers ignored the plan. It was not my job to ride along.',
          lessons: '',
        },
        lower: 'ownership',
      },
      'no result': { parts: { result: '' }, lower: 'honesty' },
      'no action': { parts: { action: '' }, lower: 'structure' },
    };
    for (const [name, { parts, lower }] of Object.entries(cases)) {
      it(name, () => {
        const { dimensions, overall } = gradeOf(parts);
        assert.ok(dimensions[lower].score < whole[lower].score, `${lower} ${dimensions[lower].score}`);
        assert.ok(overall < gradeOf().overall);
      });
    }
  });

  describe('next', () => {
    it('names the change that lifts the cap first', () => {
      assert.match(
        gradeOf({ lessons: '**Lessons:** Communication is key.' }).next[0] ?? '',
        /rule, habit or tool/,
      );
      assert.match(gradeOf({ result: '**Result:** Many shops had it late.' }).next[0] ?? '', /number/);
    });
    it('names at most three, each once, as commands', () => {
      const { next } = gradeOf({ action: '**Action:** Mistakes were made.', result: '', lessons: '' });
      assert.equal(next.length, 3);
      assert.equal(new Set(next).size, 3);
      for (const advice of next) assert.match(advice, /^[A-Z][a-z]+ .*\.$/);
    });
    it('names what holds the grade back even where several gates hold', () => {
      const advice = gradeOf({ result: '**Result:** It was late.', lessons: '' }).next.join(' ');
      assert.match(advice, /number/);
      assert.match(advice, /learned/);
    });
  });

  it('asks what the findings ask, and then what the question does', () => {
    const { probes } = gradeOf({ lessons: '**Lessons:** Communication is key.' });
    assert.ok(probes.length >= 3 && probes.length <= 6);
    assert.equal(new Set(probes).size, probes.length);
    assert.match(probes[0] ?? '', /today/);
  });

  it('expects more at stake the higher the level', () => {
    assert.deepEqual(['Junior nurse', null, 'Senior', 'Staff Engineer'].map(levelOf), [0, 1, 2, 3]);
    const facts = factsOf(read(text()).story, []);
    const scores = [0, 1, 2, 3].map((level) => pointsOf('stakes', { ...facts, level }));
    assert.deepEqual(
      scores,
      scores.toSorted((a, b) => b - a),
    );
  });

  it('gives every dimension a weight for every question type, and the lesson more where one is asked for', () => {
    for (const type of QUESTION_TYPES)
      for (const dimension of DIMENSIONS) assert.ok(weightOf(dimension, type) > 0);
    const share = (id: string): number => {
      const type = QUESTION_TYPES.find((one) => one.id === id);
      assert.ok(type);
      const all = DIMENSIONS.reduce((sum, dimension) => sum + weightOf(dimension, type), 0);
      return weightOf('learning', type) / all;
    };
    assert.ok(share('failure') > 1.5 * share('leadership'));
  });
});

describe('grade, in whatever order defects come and go', () => {
  const CATEGORIES: readonly Category[] = ['structure', 'metrics', 'deflection', 'delivery', 'lessons'];
  const IDS = [
    ...rules.map(({ id }) => id),
    'not-one-episode',
    'hard-to-say',
    'section-share',
    'unclosed-target',
    'inconsistent-number',
    'missing-stakes',
  ];
  const finding = (rule: string, category: Category, severity: Finding['severity'], at: number): Finding => ({
    rule,
    category,
    severity,
    message: 'It is marked.',
    span: span(at, at + 5),
    fixes: [],
    related: [],
    probe: '',
  });

  const sources = [text(), text({ lessons: '' }), text({ result: '', action: '**Action:** We did it.' })];

  it('never rises with a finding more', () => {
    for (const source of sources) {
      const { story, findings } = read(source);
      const before = grade(story, findings);
      for (const id of IDS) {
        for (const category of CATEGORIES) {
          for (const severity of ['warning', 'information'] as const) {
            const more = [...findings, finding(id, category, severity, source.indexOf('**Result'))];
            assertNotAbove(grade(story, more), before, id);
          }
        }
      }
    }
  });

  it('never falls when a place that counts against it goes, or one that counts for it comes', () => {
    const against = [
      'missing',
      'misplaced',
      'notOneEpisode',
      'placeholders',
      'dodges',
      'hints',
      'softened',
      'vagueResults',
      'vague',
      'unclosed',
      'overBudget',
      'hardToSay',
      'sharedDecisions',
      'missingStakes',
    ] as const;
    const inFavour = [
      'faults',
      'steps',
      'reasons',
      'alternatives',
      'peopleWork',
      'outcomes',
      'baselines',
      'scale',
      'losses',
      'countedLosses',
      'repairs',
      'lessonEffects',
      'extras',
    ] as const;
    const random = randomFrom(7);
    const place = span(0, 5);
    const { story } = read(text());
    const base = factsOf(story, []);
    for (let round = 0; round < 300; round++) {
      const facts: Facts = { ...base };
      for (const key of [...against, ...inFavour]) {
        const places = Array.from({ length: random(5) }, () => place);
        Object.assign(facts, {
          [key]: key === 'missing' ? (['action', 'result'] as const).slice(0, random(3)) : places,
        });
      }
      for (const key of against)
        assertNotBelow({ ...facts, [key]: facts[key].slice(1) }, facts, `less ${key}`);
      for (const key of inFavour)
        assertNotBelow({ ...facts, [key]: [...facts[key], place] }, facts, `more ${key}`);
    }
  });

  function assertNotAbove(after: Grade, before: Grade, what: string): void {
    assert.ok(after.overall <= before.overall, `${what}: overall`);
    for (const dimension of DIMENSIONS) {
      assert.ok(
        after.dimensions[dimension].score <= before.dimensions[dimension].score,
        `${what}: ${dimension}`,
      );
    }
  }

  function assertNotBelow(after: Facts, before: Facts, what: string): void {
    for (const dimension of DIMENSIONS) {
      assert.ok(pointsOf(dimension, after) >= pointsOf(dimension, before), `${what}: ${dimension}`);
    }
  }
});

/** Whole numbers below a limit, the same in every run. */
function randomFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}
