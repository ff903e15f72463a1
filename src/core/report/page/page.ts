/** The report as a page: which sections there are, in which order. */
import type { ReportModel } from '../model.ts';
import type { Node } from '../tree.ts';
import { card } from './card.ts';
import { dimensions } from './dimensions.ts';
import { fit } from './fit.ts';
import { findings, next, notes, probes, strengths } from './lists.ts';
import type { Mode } from './parts.ts';
import { progress } from './progress.ts';
import { time } from './time.ts';

/** Builds the page. `live` is the one beside the text, with buttons; `still` is the one that is handed on. */
export const page = (model: ReportModel, mode: Mode): Node[] => [
  card(model, mode),
  ...next(model),
  ...dimensions(model, mode),
  ...time(model, mode),
  ...strengths(model, mode),
  ...findings(model, mode),
  ...fit(model, mode),
  ...probes(model),
  ...progress(model, mode),
  ...notes(model),
];
