import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS } from '../../../src/core/options.ts';
import { readDocument } from '../../../src/core/read.ts';

/** Documents with the words of stories in them that are none. */
const NON_STORIES: Readonly<Record<string, string>> = {
  'a guide that explains the parts':
    '# Telling it well\n\n## Situation\n\nSet the scene for your listener in two sentences. Where did you work, and who was there with you?\n\n## Task\n\nSay what you were asked to do. If you had a target, name it.\n\n## Action\n\nTell what you did, step by step. Do not hide behind your team.\n\n## Result\n\nEnd with what came of it. You should have a number ready.\n',
  'a guide with examples in quotation marks':
    '**Situation:** Begin with the place. "I was a porter in a busy hotel and I saw a queue."\n\n**Task:** Name your duty. "I had to move 200 bags an hour."\n\n**Action:** Show your part. "I asked for a second lift and I wrote a rota."\n\n**Result:** Give the number. "We moved 260 bags and I was thanked."\n',
  'a definition list':
    '- **Situation:** the circumstances in which the story takes place\n- **Task:** the duty or the goal of the candidate\n- **Action:** the steps that the candidate takes\n- **Result:** what comes of these steps, in numbers where there are any\n',
  'a blank template':
    '## Situation\n\n[Where were you? Who else was there?]\n\n## Task\n\n[What was your goal?]\n\n## Action\n\n[What did you do first?]\n\n## Result\n\n[METRIC: before and after]\n',
  'an empty form': '**Situation:**\n\n**Task:**\n\n**Action:**\n\n**Result:**\n',
  'a template with underscores and TODO':
    '- Situation: ______\n- Task: TODO\n- Action: TBD\n- Result: XX%\n- Learning: ...\n',
  'a sheet of questions under each part':
    '### Situation\n\nWhat was going on? Who was I working for? When did we notice?\n\n### Task\n\nWhat was I asked to do? What did we want?\n\n### Action\n\nWhat did I do first? Did I ask anyone?\n\n### Result\n\nWhat did we get? What did I hear from others?\n',
  'questions of an interviewer':
    '# Second round\n\n1. Tell me about a situation in which you lost a customer.\n2. Which task did you hand over last, and why?\n3. Describe an action that you regret.\n4. What result are you proud of?\n',
  'a decision record':
    '# 7. One queue per shop\n\n## Context\n\nThe shops share one queue. In the sale it grew to nine hours.\n\n## Problem\n\nOne slow shop holds up all others.\n\n## Solution\n\nEach shop gets a queue of its own. We will keep the old one for a month.\n\n## Consequences\n\nMore queues to watch. Alerts have to be set per shop.\n',
  'an incident report':
    '## Background\n\nThe cold store is cooled by two units.\n\n## Impact\n\n- 3 t of fish were discarded\n- two lorries waited\n\n## Root cause\n\nA fuse had been replaced by a weaker one.\n\n## Resolution\n\nThe fuse was changed at 04:10.\n\n## Lessons learned\n\nFuses are to be labelled.\n\n## Action items\n\n- label fuses (maintenance)\n',
  'minutes of a meeting':
    '**Situation:** the roof leaks in two places.\n\n**Task:** find three offers by May (Ottoline).\n\n**Action:** the board agreed to close the hall.\n\n**Result so far:** one offer, 18,000 euros.\n',
  'a paper':
    '## Background\n\nSound carries far in pipes. We build on earlier work.\n\n## Task\n\nGiven a recording, we decide whether a valve is open.\n\n## Approach\n\nWe train a small model on 900 recordings, and we prune it.\n\n## Results\n\nThe model reaches 0.88. We see the same on new pipes.\n\n## Reflection\n\nIron and plastic differ.\n',
  'a resume in short form':
    '# Petra Holm\n\n## Achievements\n\n- **Challenge:** two sites, one stock list. **Action:** merged both, trained 14 people. **Result:** stock down by 20%.\n\n## Education\n\nDiploma in logistics\n',
  'release notes':
    '# 2.4\n\n## Actions\n\n- Actions can be undone\n- Tasks keep their colour\n\n## Results\n\n- Results load twice as fast\n\n## Context\n\n- The context menu closes on Escape\n',
  'a design document':
    '# Offline mode\n\n## Context\n\nDrivers lose the network in tunnels. I think that we should store orders on the device.\n\n## Goals\n\nNo order gets lost. We want sync within a minute.\n\n## Approach\n\nI propose a log on the device. We will send it when the network is back.\n\n## Expected outcome\n\nWe expect fewer than ten lost orders a year.\n',
  'a recipe':
    '# Onion tart\n\n## Background\n\nMy aunt made it in autumn.\n\n## Steps\n\n1. Slice the onions.\n2. Bake for an hour.\n\n## Result\n\nIt should be brown at the edges.\n',
  'a team retrospective':
    '## Situation\n\n- Four of six stories done\n- Test server down on Tuesday\n\n## What we learned\n\n- Ask sooner\n\n## Actions\n\n- Bo: buy a second server\n- Mei: ask the client on Monday\n\n## Results of last actions\n\n- Alarm is in place\n',
  'course notes':
    '# Week 3\n\n## Situation\n\nPatients come with pain. You will see three cases.\n\n## Task\n\nIn pairs, write down what you would ask.\n\n## Action\n\nCompare your list with the one on page 40.\n\n## Result\n\nMost groups find six of nine questions.\n',
  'documentation of an API':
    '# Jobs\n\n- **Task:** the name of a job, up to 40 characters\n- **Action:** a function that is called with the job\n- **Result:** what the function returned\n- **Context:** passed to each call\n',
  'a ticket':
    '**Context:** the export fails for names with an accent.\n\n**Steps:** open the list, choose "Export".\n\n**Expected result:** a file.\n\n**Result:** an error.\n\n**Impact:** 12 customers.\n',
  'a story that says it is none':
    '---\ntype: not-a-story\n---\n\n**Situation:** I ran a bar.\n\n**Task:** I had to open at six.\n\n**Action:** I called the brewer and I paid cash.\n\n**Result:** We opened at seven.\n',
};

describe('documents that are no stories', () => {
  for (const [name, text] of Object.entries(NON_STORIES)) {
    it(`leaves alone ${name}`, () => {
      const { stories, notes } = readDocument(text, DEFAULT_OPTIONS);
      assert.deepEqual(
        stories.map((story) => story.sections.map(({ kinds }) => kinds.join('+'))),
        [],
      );
      assert.deepEqual(notes, []);
    });
  }

  it('takes an unfilled template for a story where it is marked as one', () => {
    const { stories } = readDocument(NON_STORIES['a blank template'] ?? '', {
      ...DEFAULT_OPTIONS,
      named: true,
    });
    assert.equal(stories.length, 1);
    assert.equal(stories[0]?.placeholders.length, 4);
    assert.equal(stories[0]?.words, 0);
  });

  it('finds a labelled story only by its mark where the writer wants it so', () => {
    const text =
      '**Situation:** I ran a bar.\n\n**Task:** I had to open at six.\n\n**Action:** I called the brewer and I paid cash.\n\n**Result:** We opened at seven.\n';
    assert.equal(readDocument(text, DEFAULT_OPTIONS).stories.length, 1);
    assert.equal(readDocument(text, { ...DEFAULT_OPTIONS, detection: 'marked' }).stories.length, 0);
    const marked = `---\ntype: star-story\n---\n\n${text}`;
    assert.equal(readDocument(marked, { ...DEFAULT_OPTIONS, detection: 'marked' }).stories.length, 1);
  });

  it('finds notes in telegraph style, without a single “I”', () => {
    const text =
      '- Situation: outage of the till system in 40 shops, two days before the holiday\n- Task: get the shops selling again by noon\n- Action: called all shop leads, switched them to paper, traced the fault to a certificate, replaced it\n- Result: sold 92% of a normal day, restored at 11:20\n';
    assert.equal(readDocument(text, DEFAULT_OPTIONS).stories.length, 1);
  });
});

describe('other languages', () => {
  const FRENCH =
    '**Situation :** Je dirigeais une équipe de six personnes dans un magasin de peinture et les retours de marchandise étaient trop nombreux depuis le printemps.\n\n**Action :** J’ai vérifié chaque machine et j’ai noté toutes les erreurs dans un cahier pendant deux semaines.\n\n**Résultats :** Les retours ont baissé de moitié.\n\n**Impact :** Le magasin a gagné en confiance auprès de ses clients.\n';

  it('says in one note that a text is not in English', () => {
    const { stories, notes } = readDocument(FRENCH, { ...DEFAULT_OPTIONS, assumeStory: true });
    assert.deepEqual(stories, []);
    assert.deepEqual(notes, ['This text does not seem to be in English, so it is not checked.']);
  });

  it('trusts a text that is too short to tell', () => {
    assert.equal(
      readDocument('**Result:** Verkäufe +40%', { ...DEFAULT_OPTIONS, assumeStory: true }).stories.length,
      1,
    );
  });
});
