/**
 * What companies say they hire for. Names are the companies' own; what we write about each is ours. Lists change, so
 * each says as of when it holds and how well that is known; a report repeats both.
 */
import type { Wanted } from './question-signals.ts';

interface Principle extends Wanted {
  readonly name: string;
}

export interface Company {
  readonly id: string;
  readonly label: string;
  /** Words in `company:` that mean this one, in lower case. */
  readonly names: readonly string[];
  /** What the list is, with its date: "16 leadership principles, as of July 2021". */
  readonly list: string;
  /** What a reader should know of the list; null where nothing. */
  readonly note: string | null;
  readonly principles: readonly Principle[];
  /** Names that guides still repeat although the company has dropped them, and when it did. */
  readonly retired: readonly { readonly name: string; readonly when: string }[];
}

/** A principle that words alone do not show; it is claimed of no story. */
const unheard = (name: string): Principle => ({ name, core: [], also: [] });

const principle = (name: string, core: Wanted['core'], also: Wanted['also'] = []): Principle => ({
  name,
  core,
  also,
});

/** Results reached, which nobody shows who owns up to having missed them. */
const results = (name: string, core: Wanted['core'], also: Wanted['also']): Principle => ({
  ...principle(name, core, also),
  unless: ['own-fault'],
});

const SECOND_HAND =
  'Put together from what candidates and guides report. Check it against the company’s own page.';

export const COMPANIES: readonly Company[] = [
  {
    id: 'amazon',
    label: 'Amazon',
    names: ['amazon', 'aws', 'audible', 'twitch'],
    list: '16 leadership principles, as of July 2021',
    note: null,
    principles: [
      principle('Customer Obsession', [['went-to-customer']], ['outcome']),
      principle('Ownership', [['own-fault', 'practice'], ['beyond-role']], ['fixed', 'applied']),
      principle('Invent and Simplify', [['built', 'baseline']], ['adopted']),
      principle('Are Right, A Lot', [['weighed', 'outcome']], ['other-view']),
      principle('Learn and Be Curious', [['practice']], ['asked', 'applied']),
      principle('Hire and Develop the Best', [['taught']], ['they-grew']),
      principle('Insist on the Highest Standards', [['held-standard']], ['practice', 'baseline']),
      unheard('Think Big'),
      principle(
        'Bias for Action',
        [
          ['unclear', 'decided'],
          ['unclear', 'tried'],
        ],
        ['outcome'],
      ),
      principle('Frugality', [['thrift']], ['outcome']),
      principle(
        'Earn Trust',
        [
          ['own-fault', 'told'],
          ['own-fault', 'apologised'],
        ],
        ['asked', 'afterwards'],
      ),
      principle('Dive Deep', [['traced']], ['baseline']),
      principle('Have Backbone; Disagree and Commit', [['disagreed', 'above']], ['agreed']),
      results('Deliver Results', [['target', 'outcome']], ['deadline', 'kept-on']),
      unheard('Strive to be Earth’s Best Employer'),
      unheard('Success and Scale Bring Broad Responsibility'),
    ],
    retired: [],
  },
  {
    id: 'meta',
    label: 'Meta',
    names: ['meta', 'facebook', 'instagram', 'whatsapp'],
    list: 'five axes that interviewers grade, as candidates report them; undated',
    note: 'Its six values, of February 2022, are for the Connection; answers are graded on these axes.',
    principles: [
      results(
        'Driving Results',
        [
          ['target', 'outcome'],
          ['beyond-role', 'outcome'],
        ],
        ['baseline'],
      ),
      principle(
        'Embracing Ambiguity',
        [
          ['unclear', 'decided'],
          ['unclear', 'tried'],
        ],
        ['outcome'],
      ),
      principle(
        'Resolving Conflicts',
        [
          ['disagreed', 'agreed'],
          ['disagreed', 'asked'],
        ],
        ['other-view', 'afterwards'],
      ),
      principle('Growing Continuously', [['practice'], ['criticised']], ['own-fault', 'applied']),
      principle('Communicating Effectively', [['told', 'asked'], ['persuaded']], ['other-team']),
    ],
    retired: [
      { name: 'Be Bold', when: '2022' },
      { name: 'Focus on Impact', when: '2022' },
      { name: 'Be Open', when: '2022' },
      { name: 'Build Social Value', when: '2022' },
    ],
  },
  {
    id: 'google',
    label: 'Google',
    names: ['google', 'alphabet', 'youtube', 'deepmind'],
    list: 'four attributes; undated',
    note: SECOND_HAND,
    principles: [
      principle('General cognitive ability', [['weighed'], ['traced']], ['baseline']),
      principle('Leadership', [['led', 'decided'], ['persuaded'], ['beyond-role']], ['outcome']),
      unheard('Role-related knowledge'),
      principle(
        'Googleyness',
        [
          ['unclear', 'tried'],
          ['own-fault', 'practice'],
        ],
        ['asked'],
      ),
    ],
    retired: [],
  },
  {
    id: 'microsoft',
    label: 'Microsoft',
    names: ['microsoft', 'github', 'linkedin', 'xbox'],
    list: 'five cultural attributes; undated',
    note: SECOND_HAND,
    principles: [
      principle('Customer obsession', [['went-to-customer']], ['outcome']),
      principle(
        'One Microsoft',
        [
          ['other-team', 'agreed'],
          ['other-team', 'asked'],
        ],
        ['outcome'],
      ),
      principle('Growth mindset', [['practice'], ['criticised']], ['own-fault', 'applied']),
      unheard('Diverse and inclusive'),
      unheard('Make a difference'),
    ],
    retired: [],
  },
  {
    id: 'netflix',
    label: 'Netflix',
    names: ['netflix'],
    list: 'ten values of the culture memo before it was rewritten in 2024',
    note: SECOND_HAND,
    principles: [
      principle('Judgment', [['weighed']], ['outcome']),
      principle('Communication', [['asked', 'told'], ['persuaded']]),
      principle('Curiosity', [['traced'], ['asked', 'practice']]),
      principle('Courage', [['disagreed', 'above'], ['own-fault', 'told'], ['spoke-up']]),
      unheard('Passion'),
      principle('Selflessness', [['taught'], ['beyond-role']]),
      principle('Innovation', [['built', 'baseline']], ['adopted']),
      unheard('Inclusion'),
      principle('Integrity', [['right-over-easy'], ['own-fault', 'told']]),
      results('Impact', [['outcome', 'baseline']], ['target']),
    ],
    retired: [],
  },
  {
    id: 'stripe',
    label: 'Stripe',
    names: ['stripe'],
    list: 'six working principles; undated',
    note: SECOND_HAND,
    principles: [
      principle('Users first', [['went-to-customer']], ['outcome']),
      principle('Rigor', [['traced'], ['weighed', 'outcome']], ['baseline']),
      principle('Craft', [['held-standard']], ['baseline']),
      results('Urgency', [['deadline', 'outcome']], ['cut']),
      unheard('Optimism'),
      unheard('Writing culture'),
    ],
    retired: [],
  },
  {
    id: 'uk-civil-service',
    label: 'UK Civil Service',
    names: ['civil service', 'cabinet office', 'home office', 'hmrc', 'dwp', 'moj', 'defra'],
    list: 'nine behaviours of the Success Profiles; undated',
    note: 'Each behaviour is marked from 1 to 7, and what is expected depends on the grade of the post.',
    principles: [
      unheard('Seeing the Big Picture'),
      principle(
        'Changing and Improving',
        [
          ['built', 'baseline'],
          ['changed', 'adapted'],
        ],
        ['adopted'],
      ),
      principle('Making Effective Decisions', [['decided', 'weighed']], ['outcome']),
      principle(
        'Leadership',
        [
          ['led', 'decided'],
          ['led', 'taught'],
        ],
        ['scale'],
      ),
      principle('Communicating and Influencing', [['persuaded'], ['asked', 'told']], ['objection']),
      principle(
        'Working Together',
        [
          ['other-team', 'agreed'],
          ['disagreed', 'agreed'],
        ],
        ['asked'],
      ),
      principle('Developing Self and Others', [['taught'], ['practice']], ['they-grew', 'applied']),
      principle('Managing a Quality Service', [['went-to-customer'], ['held-standard']], ['outcome']),
      results('Delivering at Pace', [['deadline', 'outcome']], ['target', 'cut']),
    ],
    retired: [],
  },
];

/** The company that these words name; null where we know no list of it. */
export function companyOf(words: string | null): Company | null {
  const name = ` ${(words ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return COMPANIES.find(({ names }) => names.some((one) => name.includes(` ${one} `))) ?? null;
}
