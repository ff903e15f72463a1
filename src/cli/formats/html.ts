/** A page that stands alone, to open, print and hand on: the reports of all stories, one after the other. */
import { reportHtml, reportModel } from '../../core/report.ts';
import { secondGrade } from '../../llm/report.ts';
import { printable } from '../printable.ts';
import type { Formatter } from '../results.ts';

/** What could not be used is said on standard error, as with every format; a page without stories says so. */
export const html: Formatter = (files) =>
  printable(
    reportHtml(
      files.flatMap(({ stories, notes }) =>
        stories.flatMap(({ story, findings, grade, modelGrade }) =>
          grade === null
            ? []
            : [
                reportModel({
                  review: { story, findings },
                  grade,
                  notes,
                  second: modelGrade && secondGrade(modelGrade),
                  handedOn: true,
                }),
              ],
        ),
      ),
    ),
  );
