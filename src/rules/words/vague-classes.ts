import type { WordClasses } from '../../core/faults/phrases.ts';
import { isPerson, words } from '../../core/language/lexicon.ts';

/** Plurals, for "many guests"; a word in -ss or -us is none. */
const isPlural = (word: string): boolean => PLURALS.has(word) || (/[^su]s$/.test(word) && word !== 'thanks');

const PLURALS = words('people children women men staff');

/** "keener", "drier": read as a comparative after an adverb of degree, where no noun can stand. */
const isComparative = (word: string): boolean => /[^aeou]er$/.test(word) && !NO_COMPARATIVES.has(word);

const NO_COMPARATIVES = words(
  'never other under over after either another rather together however whether per ever',
);

/** Word classes of the patterns for vague claims; verbs and adjectives in their base form. */
export const VAGUE_CLASSES: WordClasses = {
  things: isPlural,
  comparative: isComparative,
  adjective: (word) => /(?:ive|ful|able|ible|ent|ant|ous|ic|al|ate)$/.test(word),
  /** People, and bodies that act as people do: "some clients". */
  persons: (word) => isPlural(word) && isPerson(word),
  praise: words('mark grade score rating review feedback response result'),
  any: (word) => /^\p{L}/u.test(word) && !NO_ADJECTIVES.has(word),
  degree: words(`
    much far way considerably significantly substantially dramatically noticeably markedly massively hugely greatly vastly
    clearly visibly somewhat slightly notably appreciably measurably immensely tremendously drastically radically decidedly
    distinctly exponentially infinitely`),
  more: words(`
    more less fewer better worse further later earlier sooner longer shorter faster slower quicker higher lower larger bigger
    smaller greater closer cheaper dearer easier harder happier calmer kinder safer stronger weaker warmer colder hotter cooler
    cleaner clearer quieter louder busier heavier lighter thinner thicker wider narrower deeper richer poorer healthier tighter
    looser smoother rougher simpler softer tidier fuller emptier fresher rarer steadier shallower younger older newer nearer`),
  level: words(`
    high low steep late early slow fast big small large long short hot cold warm wet dry expensive dear heavy light tight loose thin
    thick wide narrow deep loud quiet busy much many few little often rarely weak strong`),
  strongly: words(`
    considerably significantly substantially dramatically noticeably markedly massively hugely greatly vastly heavily sharply
    steeply strongly rapidly quickly steadily badly drastically tremendously enormously immensely exponentially visibly materially`),
  change: words(`
    fall drop rise grow improve increase decrease reduce cut lower raise climb shrink slow speed decline expand understate
    overstate underestimate overestimate delay exceed boost lift ease worsen widen narrow suffer overrun jump dip sink swell
    shorten lengthen accelerate benefit undershoot overshoot outperform underperform`),
  big: words(`
    big huge massive great major large real substantial significant considerable enormous dramatic resounding noticeable marked
    heavy hefty steep sharp stiff severe serious sizeable sizable tidy vast immense long lengthy healthy handsome decent`),
  difference: words(`
    success improvement difference impact effect increase reduction drop decrease saving boost rise gain loss jump hit decline
    fine bill penalty refund delay wait queue backlog overrun sum shortfall surplus dent fall recovery turnaround turnout
    uplift upturn downturn growth progress profit expense damage overspend`),
  pleased: words(
    'happy pleased satisfied glad grateful impressed delighted unhappy disappointed upset angry',
  ),
  well: words(
    'quickly slowly well smoothly closely successfully fast rapidly efficiently accurately badly poorly',
  ),
  /** Comparatives that say how the outcome measures; without "later" and "closer", which often compare nothing. */
  better: words(`
    better worse shorter longer faster slower quicker higher lower larger bigger smaller cheaper dearer easier harder calmer
    safer stronger weaker cleaner quieter louder busier heavier lighter smoother tidier fuller emptier rarer steadier healthier
    happier fresher warmer cooler tighter`),
  /** Comparatives that measure; "better" judges, and is asked for in patterns of its own. */
  compared: words(`
    shorter longer faster slower quicker higher lower larger bigger smaller cheaper dearer easier harder calmer safer stronger
    weaker cleaner quieter louder busier heavier lighter smoother tidier fuller emptier rarer steadier healthier happier fresher
    warmer cooler tighter shakier poorer richer thinner friendlier simpler`),
  planned: words('expect plan budget quote bargain set allow agree forecast estimate reckon save earn'),
  shift: words(
    'slip slide suffer drift tail drop fall pick rise thin help strengthen weaken deteriorate recover ease shift change',
  ),
  /** What an outcome consists of, as subjects of a judgement. */
  outcomes: words(`
    price fine share damage sum penalty profit gain response interest uptake progress effect impact fix repair delivery recovery
    saving margin yield payout refund compensation overrun`),
  timely: words('sooner later earlier closer nearer further'),
  costly: words('expensive costly pricey ruinous dear cheap affordable'),
  very: words(`
    very quite rather fairly really pretty extremely terribly awfully incredibly remarkably surprisingly unusually embarrassingly
    painfully uncomfortably impressively exceptionally hugely highly particularly distinctly`),
  sized: words(`
    late early slow fast quick high low long short big small large full empty thin heavy steep cheap expensive costly popular
    successful profitable productive effective efficient serious severe limited positive poor bad good busy quiet close`),
  spent: words(`
    repair mistake lesson evening night day week month season summer winter job failure error delay business affair exercise
    experiment fix replacement detour habit`),
  whom: words(
    'us me them him her it the our my their his a company firm owner council school shop club trust',
  ),
  wished: words(`
    expect plan hope promise fear think intend schedule agree forecast predict budget deserve need anticipate imagine dare
    bargain quote allow set suppose like want should ought before ever usual normal previously necessary`),
  /** What an outcome is counted in. */
  counted: words(`
    complaint error mistake sale booking order ticket query delay queue incident accident fall injury breakage
    defect fault cancellation absence resignation visitor attendance turnout takings taking revenue income turnover cost bill waste
    morale trust satisfaction quality accuracy productivity efficiency output throughput grade score sickness retention adoption confidence demand footfall membership donation subscription
    registration enquiry loss usage traffic`),
  /** What has a level of its own. */
  levels: words('time rate number speed level wait response turnaround mark call return'),
  moved: words(`
    fall drop rise improve climb sink increase decrease decline dwindle shrink grow slump recover worsen lengthen shorten
    plunge tumble surge`),
  push: words('cut reduce improve raise lower increase shorten boost trim slash'),
  gone: words(
    'disappear vanish stop cease go halt empty dry collapse eliminate recover solve resolve clear finish double',
  ),
  begin: words(`
    start begin recover finish end settle sell fill resume heal spread resolve repair fix replace deliver reopen respond complete
    restore disappear close clear improve mend adopt notice`),
  quickly: words('quickly swiftly slowly rapidly promptly fast sooner'),
  good: words(
    'good high low strong poor decent healthy great excellent solid bad weak impressive respectable',
  ),
  measured: words(`
    rate rates score scores margin margins turnout uptake retention satisfaction ratio attendance accuracy throughput yield
    adoption engagement conversion`),
};

const NO_ADJECTIVES = words(
  'of the a an and or but to in on at by for with is was are were that which who as than',
);
