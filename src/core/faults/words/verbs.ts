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
