import type { Format } from '../call.ts';
import type { Formatter } from '../results.ts';
import { github } from './github.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { md } from './md.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** One formatter per value of `--format`. */
export const FORMATTERS: Readonly<Record<Format, Formatter>> = { text, json, sarif, github, md, html };
