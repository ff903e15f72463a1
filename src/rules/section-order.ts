import type { Fix } from '../core/finding.ts';
import { endOfWords, lineStart, PART_NAMES } from '../core/insert-part.ts';
import { defineRule } from '../core/rule.ts';
import { PARTS, type Section, type Story } from '../core/story.ts';
import { span } from '../core/text.ts';

/** A story that tells a part twice goes through its phases one after the other, which is an order of its own. */
export default defineRule({
  id: 'section-order',
  category: 'structure',
  summary: 'Marks a part that stands after one that is told later.',
  why: 'Listeners follow a story in the order in which it happened. A result before the action makes them ask back.',
  example: { bad: '**Result:** … **Action:** …', good: '**Action:** … **Result:** …' },
  probe: 'Could you take me through that in the order in which it happened?',
  severity: 'information',
  *check(story) {
    if (!story.labelled || tellsAPartTwice(story)) return;
    let latest: Section | null = null;
    for (const section of story.sections) {
      if (latest && orderOf(section) < orderOf(latest)) {
        const fix = reorder(story);
        yield {
          span: section.label ?? section.span,
          message: `${nameOf(section)} stands after ${nameOf(latest)}.`,
          fixes: fix ? [fix] : [],
        };
      } else latest = section;
    }
  },
});

const tellsAPartTwice = ({ sections }: Story): boolean => {
  const kinds = sections.flatMap((section) => section.kinds);
  return new Set(kinds).size < kinds.length;
};

const orderOf = ({ kinds }: Section): number => Math.min(...kinds.map((kind) => PARTS.indexOf(kind)));

const nameOf = ({ kinds }: Section): string => kinds.map((kind) => PART_NAMES[kind]).join(' and ');

/**
 * Puts the parts in order, words untouched. Offered only where nothing but white space stands between them: notes in
 * between would be left with the wrong part.
 */
function reorder({ source, sections, layout }: Story): Fix | null {
  const first = sections[0];
  const last = sections.at(-1);
  if (!first || !last || layout.form === 'none') return null;
  const places = sections.map((section) => ({
    section,
    start: lineStart(source, section.span.start),
    end: endOfWords(source, section.span.start, section.span.end),
  }));
  const gaps = places.map(({ end }, index) => source.slice(end, places[index + 1]?.start ?? end));
  if (gaps.some((gap) => !/^[\s>]*$/.test(gap))) return null;
  const moved = places.toSorted((a, b) => orderOf(a.section) - orderOf(b.section));
  const text = moved.map(({ start, end }, index) => source.slice(start, end) + (gaps[index] ?? '')).join('');
  const from = places[0]?.start ?? 0;
  const to = places.at(-1)?.end ?? from;
  return { title: 'Put the parts in order', edits: [{ span: span(from, to), text }], preferred: true };
}
