/** What a story is for: the questions it can answer and the principles it shows, with the words that say so. */
import { COMPANIES, type Company, companyOf } from '../data/companies.ts';
import { QUESTION_SIGNALS, type Wanted } from '../data/question-signals.ts';
import { QUESTION_TYPES, questionType } from '../data/question-types.ts';
import { sectionsOf, type Story } from '../story.ts';
import type { Span } from '../text.ts';
import { shownBy, type Signal, signalsOf } from './signals.ts';

/** `asked`: the story says that it answers this · `full`: all that is listened for is there · `core`: not all of it is. */
type FitLevel = 'asked' | 'full' | 'core';

/** One use of a story. */
interface Use {
  /** Id of a question type, or the name of a principle. */
  readonly id: string;
  readonly label: string;
  readonly level: FitLevel;
  /** What is shown, each with the first place that shows it. */
  readonly shows: readonly { readonly what: string; readonly place: Span }[];
  /** What is listened for and was not found. */
  readonly lacks: readonly string[];
}

interface CompanyFit {
  readonly label: string;
  readonly list: string;
  readonly note: string | null;
  readonly uses: readonly Use[];
  /** Remarks on names in the Connection that the company no longer uses. */
  readonly remarks: readonly string[];
}

export interface Fit {
  readonly questions: readonly Use[];
  /** The company that the story names first; all of them where it names none. */
  readonly companies: readonly CompanyFit[];
  /** The story names a company whose list is here. */
  readonly named: boolean;
  /** The story names a company whose list we do not have. */
  readonly unknownCompany: string | null;
}

/** More uses than this make a list that nobody reads. */
const MOST_QUESTIONS = 6;

/** Finds what a story is for. Claims nothing that no words of the story show. */
export function fitOf(story: Story): Fit {
  const signals = signalsOf(story);
  const named = companyOf(story.company);
  const others = COMPANIES.filter((company) => company !== named);
  return {
    questions: questionsOf(story, signals),
    companies: (named ? [named, ...others] : others).map((company) => companyFit(company, story, signals)),
    named: named !== null,
    unknownCompany: story.company !== null && story.company.trim() !== '' && !named ? story.company : null,
  };
}

type Signals = ReturnType<typeof signalsOf>;

function questionsOf(story: Story, signals: Signals): Use[] {
  const asked = questionType(story.type);
  const wanted = QUESTION_SIGNALS.get(asked.id);
  const own: Use[] = wanted
    ? [{ ...useOf(asked.id, asked.label, wanted, signals), level: 'asked' as const }]
    : [];
  const found = QUESTION_TYPES.filter(({ id }) => id !== asked.id).flatMap(({ id, label }) => {
    const other = QUESTION_SIGNALS.get(id);
    return other && holds(other, signals) ? [useOf(id, label, other, signals)] : [];
  });
  return [...own, ...found.toSorted(fullestFirst)].slice(0, MOST_QUESTIONS);
}

function companyFit(company: Company, story: Story, signals: Signals): CompanyFit {
  const { label, list, note, principles, retired } = company;
  const connection = sectionsOf(story, 'connection')
    .map(({ body }) => story.source.slice(body.start, body.end).toLowerCase())
    .join(' ');
  return {
    label,
    list,
    note,
    uses: principles
      .filter((principle) => holds(principle, signals))
      .map((principle) => useOf(principle.name, principle.name, principle, signals))
      .toSorted(fullestFirst),
    remarks:
      companyOf(story.company) === company
        ? retired
            .filter(({ name }) => connection.includes(name.toLowerCase()))
            .map(({ name, when }) => `“${name}” is in the Connection, and ${label} dropped it in ${when}.`)
        : [],
  };
}

const holds = ({ core, unless = [] }: Wanted, signals: Signals): boolean =>
  !unless.some((signal) => signals.has(signal)) &&
  core.some((set) => set.every((signal) => signals.has(signal)));

function useOf(id: string, label: string, { core, also }: Wanted, signals: Signals): Use {
  const shown = core.find((set) => set.every((signal) => signals.has(signal))) ?? [];
  const listened = [...new Set<Signal>([...(shown.length > 0 ? shown : (core[0] ?? [])), ...also])];
  const missing = listened.filter((signal) => !signals.has(signal));
  return {
    id,
    label,
    level: missing.length === 0 ? 'full' : 'core',
    shows: listened.flatMap((signal) => {
      const [place] = signals.get(signal) ?? [];
      return place ? [{ what: shownBy(signal), place }] : [];
    }),
    lacks: missing.map(shownBy),
  };
}

const fullestFirst = (a: Use, b: Use): number =>
  Number(a.level !== 'full') - Number(b.level !== 'full') || b.shows.length - a.shows.length;
