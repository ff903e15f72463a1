/** Texts that make careless readers slow: what is cheap once and dear when it is looked at again for every character. */

/** Name and text of each, of about that length in UTF-16 code units. */
export function hostileTexts(length: number): ReadonlyMap<string, string> {
  const fillTo = (unit: string): string => unit.repeat(Math.ceil(length / unit.length));
  return new Map([
    ['emphasis that never closes', fillTo('a*')],
    ['asterisks', fillTo('*')],
    ['underscores and stars in turn', fillTo('_*')],
    ['opening brackets', fillTo('[')],
    ['links in links', fillTo('[a](')],
    ['opening angles', fillTo('<')],
    ['opening comments', fillTo('<!--')],
    ['quotes in quotes', `${fillTo('> ')}x`],
    ['lists in lists', fillTo('- ')],
    ['code fences of rising length', ticks(length)],
    ['one word', fillTo('a')],
    ['one long line', fillTo('The order was just sent late by them, you know, ')],
    ['one long sentence in parts', `**Situation:** ${fillTo('if it had been asked and ')}`],
    ['figures', `**Result:** ${fillTo('from 1 to 2 of 3% in $4M ')}`],
    ['digits', fillTo('1')],
    ['digits and commas', fillTo('1,')],
    ['labels', fillTo('**Situation:** x\n')],
    ['four labels over and over', fillTo('S: a\nT: b\nA: c\nR: d\n')],
    ['headings', fillTo('## Action\n')],
    ['placeholders', fillTo('[METRIC: ')],
    ['full stops', fillTo('.')],
    ['quotation marks', fillTo('“')],
    ['apostrophes', fillTo("'")],
    ['blank lines', fillTo('\n')],
    ['spaces', fillTo(' ')],
    ['carriage returns', fillTo('\r')],
    ['joined emoji', fillTo('👩‍👩‍👧‍👦 ')],
    ['combining accents', `e${fillTo('\u0301')}`],
    ['half characters and NUL', fillTo('\u0000\ud800x')],
    ['a long table', `| S | T | A | R |\n|---|---|---|---|\n${fillTo('| a | b | c | d |\n')}`],
    ['a wide table', `${fillTo('| a ')}|\n${fillTo('|---')}|\n`],
    ['front matter that never closes', `---\n${fillTo('a: [\n')}`],
    ['ignore comments', fillTo('<!-- star-ignore no-blame -->\n\nx\n\n')],
    ['names of object properties', fillTo('constructor toString __proto__ ')],
  ]);
}

function ticks(length: number): string {
  const parts: string[] = [];
  let written = 0;
  for (let count = 1; written < length; count++) {
    parts.push('`'.repeat(count));
    written += count + 1;
  }
  return parts.join(' ');
}
