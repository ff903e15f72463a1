import { action } from './dimensions/action.ts';
import { delivery } from './dimensions/delivery.ts';
import { evidence } from './dimensions/evidence.ts';
import { honesty } from './dimensions/honesty.ts';
import { learning } from './dimensions/learning.ts';
import { ownership } from './dimensions/ownership.ts';
import { stakes } from './dimensions/stakes.ts';
import { structure } from './dimensions/structure.ts';
import type { Judge } from './scoring.ts';
import type { Dimension } from './shape.ts';

/** One judge for each dimension. */
export const JUDGES: Readonly<Record<Dimension, Judge>> = {
  structure,
  ownership,
  evidence,
  stakes,
  action,
  honesty,
  learning,
  delivery,
};
