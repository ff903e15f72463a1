/**
 * Servers that speak the APIs of OpenAI. The only file that imports the SDK; it is a bundle of its own, loaded with the
 * first request.
 */
import OpenAI, { APIConnectionError, APIError } from 'openai';
import type { Address } from './address.ts';
import { apiOf, type Connection } from './connection.ts';
import type { Backend, BackendReply, BackendRequest } from './port.ts';
import { isProblem, ModelProblem, type ProblemFacts } from './problem.ts';
import { at, chatBody, chatReply, modelIds, responsesBody, responsesReply } from './wire.ts';

/** Requests over a connection. */
export function openAiBackend(connection: Connection): Backend {
  const { address, model } = connection;
  const client = clientFor(connection);
  const facts = { host: address.host, model };
  const send = apiOf(connection) === 'responses' ? sendResponses : sendChat;
  return {
    destination: { origin: address.origin, model },
    send: async (request, signal) => {
      const reply = await guarded(facts, () => send(client, model, request, signal));
      if (!reply) throw new ModelProblem('no-api', facts);
      return reply;
    },
  };
}

/** The models that a server offers, as it names them. */
export function listModels(
  address: Address,
  key: string | null,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const client = clientFor({ address, key });
  return guarded({ host: address.host }, async () => {
    const page = await client.models.list({ signal });
    if (!Array.isArray(page.data)) throw new ModelProblem('no-api', { host: address.host });
    return modelIds(page.data);
  });
}

const sendChat = async (
  client: OpenAI,
  model: string,
  request: BackendRequest,
  signal: AbortSignal,
): Promise<BackendReply | null> =>
  chatReply(await client.chat.completions.create(chatBody(model, request), { signal }));

const sendResponses = async (
  client: OpenAI,
  model: string,
  request: BackendRequest,
  signal: AbortSignal,
): Promise<BackendReply | null> =>
  responsesReply(await client.responses.create(responsesBody(model, request), { signal }));

/** Servers on this machine take any key, and the SDK wants one. */
const NO_KEY = 'none';

/** Every option that the SDK would otherwise look for in the environment is given, so that it looks for none. */
const clientFor = ({ address, key }: Pick<Connection, 'address' | 'key'>): OpenAI =>
  new OpenAI({
    baseURL: address.base,
    apiKey: key ?? NO_KEY,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    // Retries and time limits are ours (`retry.ts`); the SDK's would multiply them.
    maxRetries: 0,
    timeout: 2 ** 31 - 1,
    // At its most talkative the SDK logs requests with the story in them.
    logLevel: 'off',
    // Keys are in the editor's secret store and not in a page.
    dangerouslyAllowBrowser: true,
    fetch: (input, init) => plainFetch(address, key, input, init),
  });

/** The headers that a request needs. The SDK adds some about this machine, and the environment could add any. */
const HEADERS = ['accept', 'content-type'];

async function plainFetch(
  address: Address,
  key: string | null,
  input: string | URL | Request,
  init: RequestInit = {},
): Promise<Response> {
  const given = new Headers(init.headers);
  const headers = new Headers(HEADERS.flatMap((name) => [[name, given.get(name) ?? 'application/json']]));
  if (key !== null) headers.set('authorization', `Bearer ${key}`);
  const url = input instanceof Request ? input.url : String(input);
  if (new URL(url).origin !== address.origin) throw new ModelProblem('redirected', { host: address.host });
  const response = await fetch(url, {
    ...init,
    headers,
    // A redirect would carry the story to a place that the writer has not agreed to.
    redirect: 'manual',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
    throw new ModelProblem('redirected', { host: address.host });
  }
  return response;
}

async function guarded<T>(facts: ProblemFacts, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw problemFrom(error, facts);
  }
}

function problemFrom(error: unknown, facts: ProblemFacts): ModelProblem {
  const own = causes(error).find(isProblem);
  if (own) return own;
  // The line can also break while the reply is read, which the SDK passes on as it is.
  const passing = causes(error).some(isPassing);
  if (passing || error instanceof APIConnectionError)
    return new ModelProblem('unreachable', { ...facts, passing });
  if (error instanceof APIError && typeof error.status === 'number') return statusProblem(error, facts);
  // The reply is not JSON.
  return new ModelProblem('no-api', facts);
}

function statusProblem(error: APIError, facts: ProblemFacts): ModelProblem {
  const { status = 0 } = error;
  const known: ProblemFacts = { ...facts, status };
  switch (status) {
    case 400:
    case 422:
      return rejection(error, known);
    case 401:
      return new ModelProblem('key', known);
    case 403:
      return new ModelProblem('forbidden', known);
    case 404:
    case 405:
      return new ModelProblem('missing', known);
    case 413:
      return new ModelProblem('too-long', known);
    case 408:
    case 409:
      return new ModelProblem('server', { ...known, passing: true });
    case 429:
      return saysOf(error).includes('quota')
        ? new ModelProblem('quota', known)
        : new ModelProblem('busy', { ...known, passing: true, retryAfter: retryAfter(error.headers) });
    default:
      return status >= 500
        ? new ModelProblem('server', { ...known, passing: true, retryAfter: retryAfter(error.headers) })
        : new ModelProblem('rejected', known);
  }
}

/** What a request was refused for, told by words that servers use; the words themselves are never shown. */
function rejection(error: APIError, facts: ProblemFacts): ModelProblem {
  const says = saysOf(error);
  if (/response_format|json_schema|structured|text\.format|schema|grammar/.test(says)) {
    return new ModelProblem('form-rejected', facts);
  }
  if (says.includes('temperature')) return new ModelProblem('steady-rejected', facts);
  if (
    /context.{0,20}(?:length|size|window)|token limit|too (?:long|many tokens)|maximum.{0,20}tokens/.test(
      says,
    )
  ) {
    return new ModelProblem('too-long', facts);
  }
  if (/model.{0,40}(?:not found|does not exist|unknown|not loaded)/.test(says)) {
    return new ModelProblem('missing', facts);
  }
  return new ModelProblem('rejected', facts);
}

/** The envelope of an error as lower-case text, cut to a length that can be searched. */
function saysOf(error: APIError): string {
  const envelope: unknown = error.error;
  return [error.message, error.code, error.param, error.type, at(envelope, 'message')]
    .filter((text) => typeof text === 'string')
    .join(' ')
    .slice(0, 2000)
    .toLowerCase();
}

/** Milliseconds that a server asks to wait; null where it asks for nothing that can be read. */
function retryAfter(headers: Headers | undefined): number | null {
  const milliseconds = Number.parseFloat(headers?.get('retry-after-ms') ?? '');
  if (Number.isFinite(milliseconds)) return Math.max(0, milliseconds);
  const words = headers?.get('retry-after') ?? '';
  const seconds = Number.parseFloat(words);
  if (Number.isFinite(seconds) && /^[\d.\s]+$/.test(words)) return Math.max(0, seconds * 1000);
  const date = Date.parse(words);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}

/** What broke may be whole again at once; a port where nobody listens will not. */
const isPassing = (cause: unknown): boolean =>
  ['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'UND_ERR_SOCKET'].includes(String(at(cause, 'code')));

/** An error and what it came of. */
function causes(error: unknown): readonly unknown[] {
  const found: unknown[] = [];
  let current = error;
  while (current instanceof Error && found.length < 6) {
    found.push(current);
    current = current.cause;
  }
  return found;
}
