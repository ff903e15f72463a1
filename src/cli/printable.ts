/**
 * Control characters and those that turn the direction of writing: in a terminal they move the cursor, hide words or
 * start commands. Tab and line feed are harmless.
 */
// oxlint-disable-next-line no-control-regex -- Control characters are what this is about.
const UNSAFE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Shows what a terminal would obey: an escape character becomes the six characters `\u001b`. */
export const printable = (text: string): string => text.replace(UNSAFE, escaped);

/** The same for a text that must stay on its line. */
export const printableLine = (text: string): string => printable(text.replace(/\s*[\r\n]\s*/g, ' '));

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A path that begins a line: one like a workflow command, `::error::x.md`, must not be obeyed as one. */
export const printablePath = (path: string): string => printableLine(path).replace(/^(?=\s*::)/, './');
