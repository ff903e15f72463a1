import assert from 'node:assert/strict';
import { readSentence } from '../../../src/core/language/read-sentence.ts';
import type { Actor, Clause, SentenceReading } from '../../../src/core/language/sentence.ts';

const wordAt = (reading: SentenceReading, index: number): string | null =>
  reading.tokens[index]?.text ?? null;

function clauseWith(
  text: string,
  verb: string,
): { readonly reading: SentenceReading; readonly clause: Clause } {
  const reading = readSentence(text);
  const clause = reading.clauses.find((one) => wordAt(reading, one.verb) === verb);
  assert.ok(clause, `no clause of “${verb}” among ${reading.clauses.map(({ lemma }) => lemma).join(', ')}`);
  return { reading, clause };
}

/** The clause whose verb stands between asterisks; the subject's head, null for none; who acts. */
const SUBJECTS: readonly (readonly [marked: string, subject: string | null, actor: Actor])[] = [
  // Plain.
  ['I *missed* the handover.', 'I', 'I'],
  ['We *skipped* the drill.', 'We', 'we'],
  ['The supplier *missed* the slot.', 'supplier', 'others'],
  ['She never *called* back.', 'She', 'others'],
  ['They *blamed* the rota.', 'They', 'others'],
  ['Nobody *checked* the harness.', 'Nobody', 'nobody'],
  ['No one *told* the night crew.', 'one', 'nobody'],
  ['None of us *noticed* the leak.', 'us', 'nobody'],
  ['None of the joiners *noticed*.', 'joiners', 'nobody'],
  ['No teacher *asked* for it.', 'teacher', 'nobody'],
  ['You *learn* to live with it.', 'You', 'you'],
  ['One *tends* to overlook it.', 'One', 'you'],
  ['The lift *stopped*.', 'lift', 'thing'],
  ['It *slipped* by two weeks.', 'It', 'thing'],
  // Groups.
  ['My team and I *missed* two targets.', 'I', 'we'],
  ['My deputy and I *overlooked* the lease.', 'I', 'we'],
  ['Our crew *dropped* the ball on safety.', 'crew', 'we'],
  ['The two of us *forgot* to air the loft.', 'us', 'we'],
  ['All of us *rushed* it.', 'us', 'we'],
  ['As a group we *neglected* the garden.', 'we', 'we'],
  ['We all *underestimated* the pour.', 'We', 'we'],
  ['The other crew *left* the gate open.', 'crew', 'others'],
  ['Half of the drivers *skipped* the briefing.', 'drivers', 'others'],
  ['Two of the porters *lied* about it.', 'porters', 'others'],
  ['One of our nurses *deleted* the note.', 'nurses', 'others'],
  ['The matron and the registrar *ignored* my note.', 'registrar', 'others'],
  ['I told the client and I *waited*.', 'I', 'I'],
  // Names and departments.
  ['Then Ama *disagreed* with me.', 'Ama', 'others'],
  ['Maria *missed* the train.', 'Maria', 'others'],
  ['By noon Tariq Bello *refused* to sign.', 'Bello', 'others'],
  ['Last week Kestrel *crashed* twice.', 'Kestrel', 'thing'],
  ['Procurement *refused* the order.', 'Procurement', 'others'],
  ['Product *kept* changing the brief.', 'Product', 'others'],
  ['The product *failed* in the field.', 'product', 'thing'],
  ['Sales *dropped* by a third.', 'Sales', 'thing'],
  ['IT *ignored* three tickets.', 'IT', 'others'],
  // Phrases around the head.
  ['Someone in accounts *forgot* to pay.', 'Someone', 'others'],
  ['The people upstairs *ignored* our calls.', 'people', 'others'],
  ['The head of the agency *lied*.', 'head', 'others'],
  ["The client's lawyer *stalled*.", 'lawyer', 'others'],
  ["The vendors' delay *cost* us a week.", 'delay', 'thing'],
  ['A review by the board *slipped*.', 'review', 'thing'],
  ['The plan agreed by the board *slipped*.', 'plan', 'thing'],
  ['The drop in attendance *surprised* us.', 'drop', 'thing'],
  ['About 40 guests *complained*.', 'guests', 'others'],
  // Relative clauses.
  ['The roofer we hired *missed* the storm.', 'roofer', 'others'],
  ['The roofer *we* hired missed the storm.'.replace('*we* hired', 'we *hired*'), 'we', 'we'],
  ['The apprentice I trained *broke* the saw.', 'apprentice', 'others'],
  ['The till the vendor sold us *failed*.', 'till', 'thing'],
  ['The nurse who wrote the chart *had* left early.'.replace('*had* left', 'had *left*'), 'nurse', 'others'],
  ['The nurse who *wrote* the chart had left.', 'nurse', 'others'],
  ['It was the carrier who *let* us down.', 'carrier', 'others'],
  ['The agency that we paid *let* the school down.', 'agency', 'others'],
  ['My boss, who rarely visits, *blamed* me.', 'boss', 'others'],
  ['The tutors, despite my note, *skipped* the test.', 'tutors', 'others'],
  ['Our analyst, Odile, *asked* about it.', 'analyst', 'others'],
  ['I worked with people who *hide* faults.', 'people', 'others'],
  ['The electrician who worked on the board *missed* the fault.', 'electrician', 'others'],
  ['The man who said the hoist was safe had *left*.', 'man', 'others'],
  ['The man who said the hoist *was* safe had left.', 'hoist', 'thing'],
  ['The order we signed off on *failed*.', 'order', 'thing'],
  // Dependent clauses.
  ['After I left, the night crew *neglected* the ovens.', 'crew', 'others'],
  ['Only after the flood did we *realise* it.', 'we', 'we'],
  ['It turned out the agency *had* misled us.'.replace('*had* misled', 'had *misled*'), 'agency', 'others'],
  ['I felt that the head *undermined* my plan.', 'head', 'others'],
  ['A parent complained that I had *shouted*.', 'I', 'I'],
  ['The tests were flaky because they *shared* a clock.', 'they', 'thing'],
  ['The builders said they *shared* a key.', 'they', 'others'],
  ['Looking back, I *ignored* the signs.', 'I', 'I'],
  ['*Looking* back, I ignored the signs.', 'I', 'I'],
  // Shared subjects.
  ['I misread the order and *promised* the wrong day.', 'I', 'I'],
  ['The supplier came late and *lied* about it.', 'supplier', 'others'],
  ['I called the ward, asked for help, and *wrote* it down.', 'I', 'I'],
  ['I called the ward, *asked* for help, and wrote it down.', 'I', 'I'],
  ['When the pump stopped, I drained it and *called* the plumber.', 'I', 'I'],
  ['He said, "I was told to wait," and *left*.', 'He', 'others'],
  // Verbs that take verbs.
  ['The crew kept *missing* the slot.', 'crew', 'others'],
  ['I ended up *delaying* the opening.', 'I', 'I'],
  ['I forgot to *rotate* the stock.', 'I', 'I'],
  ['My manager asked me to *skip* the check.', 'me', 'I'],
  ['I was told to *skip* the check.', 'I', 'I'],
  ['My mentor helped me *find* the leak.', 'me', 'I'],
  ['I used the hoist to *lift* the beam.', 'I', 'I'],
  ['I went home without *asking* anyone.', 'I', 'I'],
  ['Talking to parents *helped*.', 'Talking', 'thing'],
  ['What I should have done is *ask* the clerk.', 'I', 'I'],
  ['I was the one who *broke* it.', 'I', 'I'],
  ['It was my job to *check* the harness.', 'my', 'I'],
  ['Rather than *escalate*, I waited.', 'I', 'I'],
  ['I let the plumber *start* early.', 'plumber', 'others'],
  ['Nobody, including me, had *read* it.', 'Nobody', 'nobody'],
  ['There *were* six forklifts.', 'forklifts', 'thing'],
  ['The reason was that sales had *promised* a date.', 'sales', 'others'],
  ['Neither the vendor nor I had *tested* it.', 'I', 'we'],
  ['What hurt most *was* the silence.', 'What', 'thing'],
  ['What I should have done *is* ask.', 'What', 'thing'],
  ['Our baker *quit* and I had nobody.', 'baker', 'others'],
  ['Neither of us *checked*.', 'us', 'nobody'],
  // No subject.
  ['*Missed* the deadline.', null, 'none'],
  ['*Reduced* the queue by half.', null, 'none'],
  ['*Tell* me about a failure.', null, 'none'],
];

/** Passives as "participle" or "participle by agent". */
const PASSIVES: readonly (readonly [text: string, passives: string])[] = [
  ['Mistakes were made on the site.', 'made'],
  ['The slot was missed and nobody told the ward.', 'missed'],
  ['The forms were never properly checked.', 'checked'],
  ['I was being set up to fail.', 'set'],
  ['The wrong pallet got sent to Leeds.', 'sent'],
  ['I got burned by the supplier.', 'burned by supplier'],
  ['Both quotes were read and approved.', 'read, approved'],
  ['Concerns were raised but not acted on.', 'raised, acted'],
  ['The beam was cut and caused a collapse.', 'cut'],
  ['The server was restarted and crashed again.', 'restarted'],
  ['The round was led by me.', 'led by me'],
  ['We were let down by our courier.', 'let by courier'],
  ['The flood was caused by a burst pipe in the loft.', 'caused by pipe'],
  ['Every order is checked by a clerk and by me.', 'checked by clerk'],
  ['Tickets get sorted by whoever is on shift.', 'sorted by whoever'],
  ['The menu was turned down by legal within a day.', 'turned by legal'],
  ['The pour was finished by Friday.', 'finished'],
  ['Waste was cut by 40% in a year.', 'cut'],
  ['Costs were brought down by a third.', 'brought'],
  ['Grades are entered by hand.', 'entered'],
  ['Time was saved by cutting the queue.', 'saved'],
  ['The lease was signed by the end of the term.', 'signed'],
  ['Why was the drill skipped?', 'skipped'],
  ['Was I asked?', 'asked'],
  ['Was the parent ever called back?', 'called'],
  ['The change was, to my surprise, approved.', 'approved'],
  ["We weren't told about the freeze.", 'told'],
  ["It's known that the scale drifts.", 'known'],
  ['The ward was overwhelmed by admissions.', 'overwhelmed by admissions'],
  ['I was tired and frustrated.', ''],
  ['The crew was excited about the new hall.', ''],
  ['By then the queue had grown.', ''],
  ['I was supposed to lead the round.', ''],
  ['The gate is broken again.', ''],
  ['He was gone by then.', ''],
  ['I got married that year.', ''],
  ['Things got out of hand.', ''],
  ["He's missed the train.", ''],
  ['The scope was limited.', ''],
  ['I had finished the report.', ''],
  ['The ramp was untested.', ''],
  ['We were understaffed.', ''],
  ['He was well-known.', ''],
  ['The lorry was unloaded at noon.', 'unloaded'],
  ['The beams were rotting.', ''],
];

/** Verb between asterisks; then what differs from a plain statement about the past. */
const MOODS: readonly (readonly [marked: string, expected: string])[] = [
  ['I *missed* it.', 'past plain'],
  ['I *miss* it.', 'present plain'],
  ['I will *ask* first.', 'future plain'],
  ["I'll *ask* first.", 'future plain'],
  ['We are going to *ask* first.', 'future plain'],
  ['I was going to *ask*.', 'past plain'],
  ['I have *changed* since.', 'past plain'],
  ['I did not *ask*.', 'past plain negated'],
  ["I didn't *ask*.", 'past plain negated'],
  ['I never *asked*.', 'past plain negated'],
  ['I hardly *slept*.', 'past plain negated'],
  ['I no longer *guess*.', 'present plain negated'],
  ["The gate *wasn't* shut.".replace("*wasn't* shut", "wasn't *shut*"), 'past plain negated'],
  ['It *was* never clear.', 'past plain negated'],
  ['I *failed* to test it.', 'past plain'],
  ['I not only *missed* it, I hid it.', 'past plain'],
  ['I stopped *hiding* bad news.', 'past plain negated'],
  ['I left without *asking*.', 'past plain negated'],
  ['I should have *asked*.', 'past duty'],
  ['I should never have *agreed*.', 'past duty negated'],
  ['I ought to have *asked*.', 'past duty'],
  ['We were supposed to *check* it.', 'past duty'],
  ['I was meant to *lead* it.', 'past duty'],
  ['I wish I had *asked*.', 'past unreal'],
  ['I let it *slip*.', 'past plain'],
  ['Rather than *ask*, I waited.', 'past plain negated'],
  ['I should *ask* first.', 'present plain'],
  ['I would have *caught* it.', 'past unreal'],
  ['I could have *asked*.', 'past unreal'],
  ['If I had *asked*, we would have known.', 'past unreal'],
  ['If I had asked, we would have *known*.', 'past unreal'],
  ['Had I *asked*, we would have known.', 'past unreal'],
  ['If it *fails*, we stop.', 'present plain'],
  ['I may have *rushed* it.', 'past possible'],
  ['I might *ask*.', 'present possible'],
  ['I had to *wait*.', 'past plain'],
  ['I used to *wait*.', 'past plain'],
  ['I can *ask*.', 'present plain'],
];

/** The clause of the verb between asterisks covers the words between brackets. */
const SPANS: readonly string[] = [
  '[I *missed* the slot] because the lift had stopped.',
  'I missed the slot because [the lift had *stopped*].',
  '[The crew *left* the gate open], and I did not check.',
  'The crew left the gate open, and [I did not *check*].',
  'When [the pump *stopped*], I drained it.',
  '[The roofer we hired *missed* the storm].',
  'The roofer [we *hired*] missed the storm.',
  '[Two of our ladders *were* out on loan], so we waited.',
  '[My team and I *ran* late].',
  '[I *forgot* to lock the store].',
  'I said that [the plan was *flawed*].'.replace('was *flawed*', '*was* flawed'),
];

const QUOTED: readonly (readonly [marked: string, quoted: boolean])[] = [
  ['He said, "It *was* your fault."', true],
  ['“We *missed* it,” she said.', true],
  ['“We missed it,” she *said*.', false],
  ["He said: 'I'm *leaving* now.'", true],
  ["The crew's plan *failed*, not ours.", false],
  ["The vendors' plan *failed*, and the owners' did too.", false],
  ['I *ran* the “quick” check.', false],
  ['We *need* it.”', true],
];

const DEPENDENT: readonly (readonly [marked: string, marker: string | null])[] = [
  ['I *missed* it because it was late.', null],
  ['I missed it because it *was* late.', 'because'],
  ['If the crew *asks*, tell them.', 'If'],
  ['I thought that it *worked*.', 'that'],
  ['The man who *called* left.', 'who'],
  ['After the crew *left*, I stayed.', 'After'],
  ['I left because it rained and *froze*.', 'because'],
  ['I forgot to *ask*.', 'to'],
  ['I learned by *asking*.', 'by'],
];

function read(marked: string): { readonly reading: SentenceReading; readonly clause: Clause } {
  const verb = /\*([^*]+)\*/.exec(marked)?.[1] ?? '';
  return clauseWith(marked.replaceAll(/[*[\]]/g, ''), verb);
}

describe('clauses', () => {
  for (const [marked, subject, actor] of SUBJECTS) {
    it(`who: ${marked}`, () => {
      const { reading, clause } = read(marked);
      assert.deepEqual([wordAt(reading, clause.subject), clause.actor], [subject, actor]);
      assert.equal(clause.voice, 'active');
      assert.equal(clause.agent, -1);
    });
  }

  for (const [text, wanted] of PASSIVES) {
    it(`passive: ${text}`, () => {
      const reading = readSentence(text);
      const got = reading.clauses
        .filter(({ voice }) => voice === 'passive')
        .map(({ verb, agent }) =>
          [wordAt(reading, verb), ...(agent < 0 ? [] : ['by', wordAt(reading, agent)])].join(' '),
        );
      assert.equal(got.join(', '), wanted);
    });
  }

  for (const [marked, wanted] of MOODS) {
    it(`mood: ${marked}`, () => {
      const { clause } = read(marked);
      assert.equal(`${clause.time} ${clause.mood}${clause.negated ? ' negated' : ''}`, wanted);
    });
  }

  for (const marked of SPANS) {
    it(`span: ${marked}`, () => {
      const { reading, clause } = read(marked);
      const wanted = /\[(.*)\]/.exec(marked)?.[1]?.replaceAll('*', '');
      assert.equal(reading.text.slice(clause.start, clause.end), wanted);
    });
  }

  for (const [marked, quoted] of QUOTED) {
    it(`quoted: ${marked}`, () => assert.equal(read(marked).clause.quoted, quoted));
  }

  for (const [marked, marker] of DEPENDENT) {
    it(`dependent: ${marked}`, () => {
      const { reading, clause } = read(marked);
      assert.equal(wordAt(reading, clause.subordinator), marker);
    });
  }

  it('classes the agent of a passive', () => {
    const agents: readonly (readonly [text: string, actor: Actor])[] = [
      ['It was missed by me.', 'I'],
      ['It was missed by our team.', 'we'],
      ['It was missed by the vendor.', 'others'],
      ['It was missed by a script.', 'thing'],
      ['It was missed.', 'none'],
    ];
    for (const [text, actor] of agents)
      assert.equal(clauseWith(text, 'missed').clause.agentActor, actor, text);
  });

  it('claims nothing about sentences too long to be prose', () => {
    assert.deepEqual(readSentence('the vendor missed it and '.repeat(100)).clauses, []);
  });
});

describe('readings', () => {
  it('are the same value for the same text', () => {
    assert.equal(readSentence('I missed it.'), readSentence('I missed it.'));
  });

  it('count words as a word processor does', () => {
    assert.equal(readSentence('  I missed – by 3 days – the on-call  slot.').words, 8);
  });

  it('read any input', () => {
    for (const text of [
      '',
      ' ',
      '…',
      '"',
      '\ud800',
      'to',
      'had',
      'who',
      'and',
      'by',
      ', ,',
      "'s",
      'not',
      'was by',
      '￼',
    ]) {
      const reading = readSentence(text);
      assert.ok(Array.isArray(reading.clauses) && Array.isArray(reading.figures), text);
    }
  });

  it('take time in proportion to the input', () => {
    const hostile = ['a-', 'A.', '. ', '" ', "a' ", 'a, ', 'who ', 'ing', 'missed ', 'of a ', 'and had '];
    for (const piece of hostile) {
      const text = piece.repeat(40_000 / piece.length);
      const before = process.cpuUsage();
      const { clauses } = readSentence(text);
      const milliseconds = process.cpuUsage(before).user / 1000;
      assert.ok(milliseconds < 500, `${piece}…: ${milliseconds} ms for ${clauses.length} clauses`);
    }
  });
});
