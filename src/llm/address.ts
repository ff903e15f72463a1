/** Addresses of model servers: what people write, and what requests may be sent to. */
import { isProblem, ModelProblem } from './problem.ts';

export interface Address {
  /** What paths such as `/models` are added to, without a slash at its end. */
  readonly base: string;
  /** Scheme, host and port: what a key and a consent are bound to. */
  readonly origin: string;
  /** Host and port, for messages. */
  readonly host: string;
  /** The machine itself. */
  readonly local: boolean;
}

export const OPENAI_ADDRESS = 'https://api.openai.com/v1';

/**
 * Reads an address with or without a scheme, a version or the path of a call. Refuses with a `ModelProblem` what is no
 * address, what would go over a network without encryption, and an address with a name or key in it.
 */
export function addressOf(text: string): Address {
  const words = text.trim();
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(words);
  const url = parsed(hasScheme ? words : `${schemeFor(words)}${words}`);
  if (!url || url.hostname === '') throw refusal('That is no address. An example: http://localhost:11434');
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw refusal('The address has to begin with https:// or, on this machine, http://.');
  if (url.username !== '' || url.password !== '')
    throw refusal('Leave name and password out of the address. The key is asked for by itself.');
  if (url.search !== '' || url.hash !== '') throw refusal('The address ends before “?” and “#”.');
  const local = isLoopback(url.hostname);
  if (url.protocol === 'http:' && !local)
    throw refusal('Only https is used beyond this machine, since http can be read on the way.');
  return { base: `${url.origin}${pathOf(url)}`, origin: url.origin, host: url.host, local };
}

/** The same without an exception: what is wrong with an address, or null. */
export function addressProblem(text: string): string | null {
  try {
    addressOf(text);
    return null;
  } catch (error) {
    return isProblem(error) ? error.message : 'That is no address.';
  }
}

/** The machine itself, by name or number. */
const isLoopback = (hostname: string): boolean =>
  /^(?:localhost|(?:[a-z\d-]+\.)+localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/i.test(hostname);

const refusal = (message: string): ModelProblem => new ModelProblem('address', {}, message);

function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** People leave the scheme out; on this machine servers rarely have a certificate. */
const schemeFor = (words: string): string =>
  isLoopback(/^\[?[^/:\]]*(?:::1)?\]?/.exec(words)?.[0] ?? '') ? 'http://' : 'https://';

/** What people copy from a manual often has the path of one call at its end. */
const CALL = /\/(?:chat\/completions|completions|responses|models)\/*$/;

function pathOf(url: URL): string {
  const path = url.pathname.replace(CALL, '').replace(/\/+$/, '');
  if (/\/v\d[^/]*(?:\/|$)/.test(path)) return path;
  // Azure serves the same calls below another path.
  if (path === '' && url.hostname.endsWith('.openai.azure.com')) return '/openai/v1';
  return `${path}/v1`;
}
