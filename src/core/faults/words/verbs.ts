/**
 * Verbs by what they tell of the one who does them. Base forms, grown by families (neglect, misjudge, harm, quarrel)
 * from the synonym sets of a thesaurus, so that a story about a kitchen is read like one about a server.
 */
import { words } from '../../language/lexicon.ts';

/** Not giving something the care it was due: the actor lapsed. */
export const NEGLECT = words(`
  abandon botch bungle bypass dismiss disregard downplay drop duck evade fail falter flout flunk forget
  forgo fudge fumble gloss goof ignore jumble muddle muff mumble neglect omit overlook procrastinate rubber-stamp rush
  scant shelve shirk shortchange sideline skimp skip slack slight snub stint trivialise trivialize waive whitewash
  breeze cram dawdle dither drift ghost lag loiter shrug stall stonewall
`);

/** Getting something wrong. Verbs built with mis-, over- and under- are found by `isErring`. */
export const MISJUDGE = words(`
  double-book double-charge double-count
  assume blunder confound confuse conflate err garble mistake misfire slip jumble transpose botch
  presume bluff guess gamble
`);

/** Bad as told of oneself: no more than a moment's failing, and owned. */
export const OWN_LAPSES = words(`
  balk baulk blurt bodge bulldoze dawdle flinch flub fluff hesitate misfile mistime overdo procrastinate skim stall
  steamroller
`);

/** Doing harm or losing what one had: an act if a person does it, a mere effect if told of a thing. */
export const HARM = words(`
  alienate antagonise antagonize betray block break burn burst compromise corrupt crash cripple damage deface
  degrade delay delete demoralise demoralize demotivate dent derail destroy disappoint disrupt endanger erase exhaust
  flood forfeit hamper harm hinder hurt impair infect infuriate injure jeopardise jeopardize lose miss offend obstruct
  ruin sabotage scald scorch scratch shatter smash smudge soil spill spoil squander sting swamp threaten tear trip
  undermine unsettle upset violate waste weaken worsen wreck backfire
`);

/** Bearing oneself badly towards people or the truth. */
export const OFFEND = words(`
  accuse badger belittle berate blame blindside bluster boast brag browbeat bully cheat conceal condescend deceive
  demean deny embarrass exaggerate exclude fib fob grumble hide hoard humiliate dominate hog hover inflate insult interrupt intimidate micromanage monopolise monopolize lie
  mislead mock nag overreact patronise patronize pester pretend quit ridicule scold scream shame shout sneer
  snap stonewall sulk withhold yell
`);

/** Standing in the way, changing one's mind, or not turning up: what others are blamed for. */
export const OBSTRUCT = words(`
  dither drag flake flounder hesitate object oppose refuse renege resist stall vacillate waffle waver withdraw
`);

/** What a person at work is expected to do: not having done it is a lapse, having done it is none. */
export const DUTY = words(`
  account act add address agree align allow alert allot analyse analyze announce answer anticipate apply appoint
  approach approve arrange ask assess assign attend audit authorise authorize back balance book brief bring budget build
  calculate calibrate call cancel carry catch challenge change chart check clarify clean clear close coach collect
  communicate compare complete confirm consider consult contact control convey coordinate copy correct count cover
  cross-check date deal debrief decide declare define delegate deliver demand detail detect determine disclose discover
  discuss distribute do document double-check draft draw drill earmark empty enforce engage ensure enter escalate
  establish estimate evaluate examine expect explain explore fasten file fill finish fit fix flag follow forecast
  foresee forward gather give hand handle hear heed help hire identify include inform inspect install insure
  interview introduce invite invoice involve issue keep label lay learn leave line list listen load lock log look
  maintain make manage map mark measure meet mention mix monitor name note notice notify number obtain offer open order
  organise organize own pack park pass pay phone pick plan plug post practise practice prepare present press prevent
  price print prioritise prioritize probe process prompt proof proofread propose protect prove provide publish pull
  push put query question quote raise rate read realise realize rebook recalculate recheck recognise recognize reconcile
  record refill register rehearse relay remind remove renew repair repeat replace reply report request research reserve
  reset resolve respond restore return review ring rotate run save say scan schedule seal search secure see seek send
  separate serve service set settle share ship show sign simulate solve sort speak specify spell split spot staff start
  state sterilise sterilize stir stock stop store study submit supervise supply survey switch tag take talk taste teach
  tell test thank think tick tidy tighten time touch train translate treat try turn understand unload update upload
  use validate verify visit voice walk warn wash watch weigh wire write
  air anchor brace charge chill cool drain dry feed grease heat insulate oil prop rinse salt soak sweep top water
`);

/** What one ought to do before acting: "without asking", "before I had measured". */
export const CHECK = words(`
  ask speak brief call check clarify compare confirm consider consult cross-check count discuss double-check examine inform
  inspect involve know look measure mention open pilot plan proofread prove read rehearse study talk tell test think
  train try understand validate verify visit warn weigh foot secure tie lock seal label wash sign log enter tick
  sterilise sterilize calibrate taste rinse rehearse invite notify book back save date number anchor brace prop dry
`);

/** Finding, repairing and owning up: whatever was wrong, this act was right. */
export const REPAIR = words(`
  admit apologise apologize catch change check clean correct discover explain find fix help learn mark name notice own
  promise pull realise realize recall record remove repair replace restore rewrite see spot stop thank undo warn
`);

/** Verbs of harm that a person seldom does on purpose or by neglect: "I lost my bonus". */
export const SUFFERED = words(`
  break block burn crack crash delay flood lose sting tear trip threaten swamp
`);

/** Verbs whose denial is a virtue or a plain fact: "I did not wait", "I did not know". */
export const NO_DUTY = words(`
  promise pledge
  cut fire sack cheat charge cancel spare
  argue abandon back bother blame break budge care cave complain despair enjoy exist expect feel flinch get give happen
  hate hide hesitate intend know lack leave lie like lose love matter mean mind need panic pretend push quit regret
  rely rest retreat run rush seem sleep stop surrender use wait want wish withdraw work become have be hold let agree
  remember punish insist interrupt fight hope deserve dare depend appear belong return win earn receive fall grow end
`);

/** Giving way, drifting or ending by itself: with a thing as subject nobody did it. */
export const DRIFT = words(`
  collapse crumble creep decay derail deteriorate disappear dissolve drift dwindle erode evaporate fade falter fizzle
  flounder founder implode lapse slacken slide slip snowball sour spiral splinter stagnate stall stray suffer unravel vanish
  wander wane wither wobble
`);

/** Looking, thinking, asking and speaking up: what "nobody" can be reproached with. */
export const CARE = words(`
  ask bother brief challenge check clarify complain consult consider double-check explain flag help inform inspect lift listen
  look mention notice object point prepare push put query question raise read record report see show speak spell spot
  step stop tell test think train update verify voice volunteer warn watch write
`);

/** Doing to the speaker's work what the speaker would not: what "they" are reproached with, besides lapses. */
export const DISTURB = words(`
  dump foist saddle meddle override overrule scrap scupper shove swamp thwart unload veto
`);
