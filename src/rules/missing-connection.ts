import { profileOf } from '../core/data/profiles.ts';
import { storyPlace } from '../core/fixes.ts';
import { insertPart, PROMPTS } from '../core/insert-part.ts';
import { defineRule } from '../core/rule.ts';
import { sectionsOf, type Story } from '../core/story.ts';
import { isPrompted } from './shared/prompts.ts';
import { wholeWordsIn } from './shared/whole-words.ts';

/** Only for a writer who has said which company the story is for, and a length of answer that has room for it. */
export default defineRule({
  id: 'missing-connection',
  category: 'connection',
  summary: 'Marks a story that is written for a company and never comes to speak of it.',
  why: 'One sentence that ties the story to the people you talk to tells them why you chose this one.',
  example: {
    bad: 'The new rota held for a year.',
    good: 'The new rota held for a year. Your depots run at night as well: who writes the rota there?',
  },
  probe: 'Why did you choose this story for us?',
  severity: 'information',
  *check(story) {
    const { company } = story;
    if (company === null || !hasRoom(story) || !isToldToTheEnd(story)) return;
    if (sectionsOf(story, 'connection').length > 0 || isPrompted(story, PROMPTS.connection)) return;
    if (wholeWordsIn(story.source, story.span, namesOf(company)).length > 0) return;
    const fix = insertPart(story, 'connection');
    yield {
      span: storyPlace(story),
      message: 'The story is for a company and says nothing about it; what has it to do with them?',
      fixes: fix ? [fix] : [],
    };
  },
});

/** A profile of the writer's own is not known here, and taken to have room. */
function hasRoom({ profile }: Story): boolean {
  const known = profileOf(profile, []);
  return known === null || known.sections.connection !== undefined;
}

const isToldToTheEnd = (story: Story): boolean =>
  sectionsOf(story, 'result').some(({ sentences }) => sentences.length > 0);

/** People are called by the first word of their name, and so are companies. */
function namesOf(company: string): string[] {
  const first = company.split(/\s+/).find((word) => !/^(?:the|a|an)$/i.test(word));
  return first === undefined ? [company] : [company, first];
}
