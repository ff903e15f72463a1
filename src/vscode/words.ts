/** How grades, parts and times are put in lenses, the status bar and the report: everywhere in the same words. */
export * from '../core/report/words.ts';
