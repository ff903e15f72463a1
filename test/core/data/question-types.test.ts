import assert from 'node:assert/strict';
import { guessQuestionType, QUESTION_TYPES, questionType } from '../../../src/core/data/question-types.ts';

describe('question types', () => {
  it('are 24 and one for all other questions', () => {
    assert.equal(QUESTION_TYPES.length, 25);
    assert.equal(new Set(QUESTION_TYPES.map(({ id }) => id)).size, 25);
  });

  for (const { id, weights, required, followUps } of QUESTION_TYPES) {
    it(`${id} weighs its parts to 100 and asks for the three that make a story`, () => {
      assert.equal(
        Object.values(weights).reduce((sum, weight) => sum + weight, 0),
        100,
      );
      for (const part of ['situation', 'action', 'result'] as const) assert.ok(required.includes(part));
      assert.ok(followUps.length > 0 && followUps.every((question) => question.endsWith('?')));
    });
  }

  it('ask for the lesson where something went wrong', () => {
    const asking = QUESTION_TYPES.filter(({ required }) => required.includes('lessons')).map(({ id }) => id);
    assert.deepEqual(asking, ['failure', 'mistake', 'feedback-received']);
  });

  it('take an id that is not known as a question of no type', () => {
    assert.equal(questionType('mistake').id, 'mistake');
    assert.equal(questionType('no such type').id, 'general');
    assert.equal(questionType('constructor').id, 'general');
  });
});

describe('the type of a question', () => {
  const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
    failure: [
      'Tell me about your biggest failure.',
      'When did you last fall short of a goal?',
      'Describe a target you missed.',
      'Tell me about a promise you did not keep.',
      'Which decision do you regret most?',
      'A time you let a guest down',
      'Describe an experiment that didn’t work.',
      'Tell me about a client you lost.',
      'Give an example of a delivery that was late.',
    ],
    mistake: [
      'What is the worst mistake you have made on a shift?',
      'Describe an error that cost the shop money.',
      'Tell me about a time you were wrong.',
      'Tell me about an outage you caused.',
      'When did you last break something?'.replace('break', 'broke'),
      'Tell me about a poor decision of yours.',
    ],
    conflict: [
      'Describe a disagreement with a peer.',
      'Have you worked with a difficult person?',
      'When did you not get along with a teammate?',
    ],
    'disagree-manager': [
      'When did you last disagree with your boss?',
      'Tell me about a time you pushed back.',
    ],
    leadership: ['Tell me about a time you led a crew.', 'When did you take charge?'],
    influence: [
      'How did you persuade someone who outranked you?',
      'Tell me about leading without authority.',
    ],
    ambiguity: ['Describe a task with unclear goals.', 'Tell me about working without clear direction.'],
    deadline: ['How do you cope with tight deadlines?', 'Describe work under pressure.'],
    'feedback-received': ['What is the hardest feedback you have received?', 'How did you take criticism?'],
    'feedback-given': [
      'Tell me about hard feedback that you gave.',
      'Describe an awkward conversation with a trainee.',
    ],
    'difficult-stakeholder': ['How did you deal with an angry parent?', 'Describe a demanding client.'],
    innovation: ['Tell me about a process you improved.', 'Describe your most creative solution.'],
    customer: ['When did you go above and beyond for a patient?'],
    ownership: ['When did you take on something outside your role?', 'Tell me about taking initiative.'],
    prioritisation: ['Describe a time you had too much to do.', 'How do you handle competing demands?'],
    'incomplete-data': [
      'Tell me about a decision without enough information.',
      'Describe a calculated risk.',
    ],
    change: ['How did you adapt to a new system?', 'Tell me about a plan that changed.'],
    mentoring: ['Whom have you coached?', 'Tell me about a time you helped a colleague grow.'],
    teamwork: ['Tell me about working with another department.'],
    'dive-deep': ['Describe the most complex problem you have solved.', 'How did you find the root cause?'],
    standards: ['When did you raise the bar?'],
    ethics: ['Describe an ethical dilemma.'],
    resilience: ['Which setback taught you most?', 'Tell me about an obstacle you overcame.'],
    motivation: ['What are you most proud of?'],
    general: ['Walk me through your week.', 'constructor', ''],
  };
  for (const [type, questions] of Object.entries(QUESTIONS)) {
    for (const question of questions) {
      it(`${question || 'no words'} – ${type}`, () => assert.equal(guessQuestionType(question), type));
    }
  }

  it('is open where no question is known', () => assert.equal(guessQuestionType(null), 'general'));
});
