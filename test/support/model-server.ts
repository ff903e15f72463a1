/**
 * A model server on this machine that speaks Chat Completions, Responses and the list of models as their public
 * documents describe them, and can be told to misbehave. It checks each request as strictly as the real ones do.
 */
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What to do with the next request to one of the two APIs. */
export type Behaviour =
  /** The model writes this text. */
  | {
      readonly does: 'answer';
      readonly text: string;
      readonly usage?: readonly [input: number, output: number];
    }
  | { readonly does: 'refuse' | 'filter' | 'cut off' }
  /** An error by its status, with the envelope that the APIs use. */
  | {
      readonly does: 'fail';
      readonly status: number;
      readonly message?: string;
      readonly code?: string;
      readonly param?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Half of a reply, then silence; half of one, then the line breaks; nothing at all. */
  | { readonly does: 'half then silence' | 'half then break' | 'hang' }
  | { readonly does: 'redirect'; readonly to: string }
  | { readonly does: 'page' };

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly body: Body;
  /** Settles when the other side has hung up, or the reply is done. */
  readonly closed: Promise<void>;
}

/** What tests read of a request's body. */
export interface Body {
  readonly model?: unknown;
  readonly temperature?: unknown;
  readonly store?: unknown;
  readonly instructions?: unknown;
  readonly input?: unknown;
  readonly messages?: readonly { readonly role: string; readonly content: string }[];
  readonly response_format?: { readonly type: string; readonly json_schema: Form };
  readonly text?: { readonly format: Form & { readonly type: string } };
}

interface Form {
  readonly name: string;
  readonly strict: boolean;
  readonly schema: unknown;
}

export interface ModelServerOptions {
  readonly key?: string;
  readonly models?: readonly string[];
  /** What the model writes where no behaviour is queued. */
  readonly answer?: (request: SeenRequest) => string;
  /** Refuse the form, as servers without structured output do. */
  readonly takesNoForm?: boolean;
  readonly takesNoTemperature?: boolean;
}

export class ModelServer {
  readonly requests: SeenRequest[] = [];
  readonly #server: Server;
  readonly #options: ModelServerOptions;
  readonly #queue: Behaviour[] = [];

  private constructor(options: ModelServerOptions) {
    this.#options = options;
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        const seen: SeenRequest = {
          method: request.method ?? '',
          path: request.url ?? '',
          headers: request.headers,
          text,
          body: parsed(text),
          closed: new Promise((resolve) => {
            response.once('close', resolve);
          }),
        };
        this.requests.push(seen);
        this.#reply(seen, response);
      });
    });
  }

  static async start(options: ModelServerOptions = {}): Promise<ModelServer> {
    const server = new ModelServer(options);
    await new Promise<void>((resolve) => {
      server.#server.listen(0, '127.0.0.1', resolve);
    });
    return server;
  }

  /** Origin, such as `http://127.0.0.1:40123`. */
  get origin(): string {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- It listens on a port.
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What to do with the next requests, one each. */
  will(...behaviours: readonly Behaviour[]): this {
    this.#queue.push(...behaviours);
    return this;
  }

  /** The last request that asked the model. */
  get last(): SeenRequest {
    const last = this.requests.findLast(({ method }) => method === 'POST');
    if (!last) throw new Error('No model was asked.');
    return last;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }

  #reply(seen: SeenRequest, response: ServerResponse): void {
    const { key, models = ['test-model'] } = this.#options;
    if (key !== undefined && seen.headers.authorization !== `Bearer ${key}`) {
      return fail(
        response,
        401,
        `Incorrect API key provided: ${seen.headers.authorization ?? ''}.`,
        'invalid_api_key',
      );
    }
    if (seen.path === '/v1/models') {
      if (seen.method !== 'GET') return fail(response, 405, 'Not allowed.');
      const data = models.map((id) => ({ id, object: 'model', created: 1_700_000_000, owned_by: 'test' }));
      return send(response, 200, { object: 'list', data });
    }
    const api =
      seen.path === '/v1/chat/completions' ? CHAT : seen.path === '/v1/responses' ? RESPONSES : null;
    if (!api || seen.method !== 'POST') return fail(response, 404, `Unknown request URL: ${seen.path}.`);
    const problem = api.problem(seen.body) ?? this.#refusal(seen.body);
    if (problem) return fail(response, 400, problem.message, problem.code, problem.param);
    if (!models.includes(String(seen.body.model))) {
      return fail(response, 404, `The model ${String(seen.body.model)} does not exist.`, 'model_not_found');
    }
    const behaviour = this.#queue.shift() ?? { does: 'answer', text: this.#options.answer?.(seen) ?? '{}' };
    perform(behaviour, api, seen, response);
  }

  #refusal({ response_format: chat, text, temperature }: Body): Problem | null {
    const { takesNoForm, takesNoTemperature } = this.#options;
    if (takesNoForm && chat) {
      return {
        message: `Invalid parameter: 'response_format' of type 'json_schema' is not supported.`,
        param: 'response_format',
      };
    }
    if (takesNoForm && text)
      return { message: `Unsupported parameter: 'text.format'.`, param: 'text.format' };
    if (takesNoTemperature && temperature !== undefined) {
      return {
        message: `Unsupported parameter: 'temperature' is not supported with this model.`,
        param: 'temperature',
      };
    }
    return null;
  }
}

interface Problem {
  readonly message: string;
  readonly code?: string;
  readonly param?: string;
}

/** How one of the two APIs puts things. */
interface ApiShape {
  readonly problem: (body: Body) => Problem | null;
  readonly reply: (behaviour: Behaviour, model: string) => object;
}

const CHAT: ApiShape = {
  problem: (body) => {
    if (typeof body.model !== 'string') return { message: 'You must provide a model parameter.' };
    if (!Array.isArray(body.messages) || body.messages.length === 0)
      return { message: `Missing required parameter: 'messages'.` };
    for (const { role, content } of body.messages) {
      if (!['system', 'user', 'assistant', 'developer'].includes(role) || typeof content !== 'string')
        return { message: 'Invalid message.' };
    }
    return body.response_format ? formProblem(body.response_format.json_schema) : null;
  },
  reply: (behaviour, model) => ({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_700_000_000,
    model: `${model}-2026-01-01`,
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content:
            behaviour.does === 'answer'
              ? behaviour.text
              : behaviour.does === 'cut off'
                ? '{"dimensions": {"str'
                : null,
          refusal: behaviour.does === 'refuse' ? 'I cannot help with that.' : null,
        },
        logprobs: null,
        finish_reason:
          behaviour.does === 'cut off' ? 'length' : behaviour.does === 'filter' ? 'content_filter' : 'stop',
      },
    ],
    usage: chatUsage(behaviour),
  }),
};

const RESPONSES: ApiShape = {
  problem: (body) => {
    if (typeof body.model !== 'string') return { message: `Missing required parameter: 'model'.` };
    if (typeof body.input !== 'string') return { message: `Missing required parameter: 'input'.` };
    return body.text ? formProblem(body.text.format) : null;
  },
  reply: (behaviour, model) => ({
    id: 'resp_1',
    object: 'response',
    created_at: 1_700_000_000,
    status: behaviour.does === 'cut off' || behaviour.does === 'filter' ? 'incomplete' : 'completed',
    error: null,
    incomplete_details:
      behaviour.does === 'cut off'
        ? { reason: 'max_output_tokens' }
        : behaviour.does === 'filter'
          ? { reason: 'content_filter' }
          : null,
    model: `${model}-2026-01-01`,
    output: [
      { type: 'reasoning', id: 'rs_1', summary: [] },
      {
        type: 'message',
        id: 'msg_1',
        status: 'completed',
        role: 'assistant',
        content: [
          behaviour.does === 'refuse'
            ? { type: 'refusal', refusal: 'I cannot help with that.' }
            : {
                type: 'output_text',
                text: behaviour.does === 'answer' ? behaviour.text : '{"dim',
                annotations: [],
              },
        ],
      },
    ],
    usage: responsesUsage(behaviour),
  }),
};

const countsOf = (behaviour: Behaviour): readonly [number, number] =>
  (behaviour.does === 'answer' ? behaviour.usage : undefined) ?? [1200, 300];

const chatUsage = (behaviour: Behaviour): object => {
  const [input, output] = countsOf(behaviour);
  return { prompt_tokens: input, completion_tokens: output, total_tokens: input + output };
};

const responsesUsage = (behaviour: Behaviour): object => {
  const [input, output] = countsOf(behaviour);
  return { input_tokens: input, output_tokens: output, total_tokens: input + output };
};

function perform(behaviour: Behaviour, api: ApiShape, seen: SeenRequest, response: ServerResponse): void {
  const model = String(seen.body.model);
  switch (behaviour.does) {
    case 'hang':
      return;
    case 'page':
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>Welcome</title>');
      return;
    case 'redirect':
      response.writeHead(307, { location: behaviour.to });
      response.end();
      return;
    case 'fail':
      return fail(
        response,
        behaviour.status,
        behaviour.message ?? `Failed while reading: ${seen.text} with ${seen.headers.authorization ?? ''}`,
        behaviour.code,
        behaviour.param,
        behaviour.headers,
      );
    case 'half then silence':
    case 'half then break': {
      const text = JSON.stringify(api.reply({ does: 'answer', text: '{"a": 1}' }, model));
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length });
      response.write(text.slice(0, text.length / 2));
      if (behaviour.does === 'half then break') setTimeout(() => response.destroy(), 10);
      return;
    }
    default:
      return send(response, 200, api.reply(behaviour, model));
  }
}

function fail(
  response: ServerResponse,
  status: number,
  message: string,
  code?: string,
  param?: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const type = status === 429 ? 'rate_limit_error' : status >= 500 ? 'server_error' : 'invalid_request_error';
  send(response, status, { error: { message, type, param: param ?? null, code: code ?? null } }, headers);
}

function send(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

/** The rules for a form that must be kept: every object closed, every property required. */
function formProblem({ name, strict, schema }: Form): Problem | null {
  if (!/^[a-zA-Z0-9_-]{1,64}$/.test(name)) return { message: 'Invalid name of the schema.' };
  if (!strict) return { message: 'The tests expect strict forms.' };
  return schemaProblem(schema, 'root');
}

function schemaProblem(schema: unknown, place: string): Problem | null {
  const { type, properties, required, additionalProperties, items, ...others } = schema as Record<
    string,
    unknown
  >;
  const wrong = (what: string): Problem => ({
    message: `Invalid schema at ${place}: ${what}.`,
    param: 'response_format',
  });
  if (place === 'root' && type !== 'object') return wrong('the root must be an object');
  const unknown = Object.keys(others).filter((key) => !['enum', 'description'].includes(key));
  if (unknown.length > 0) return wrong(`${unknown.join(', ')} is not permitted`);
  if (type === 'object') {
    const keys = Object.keys(properties as object);
    if (additionalProperties !== false) return wrong('additionalProperties must be false');
    if (JSON.stringify(required) !== JSON.stringify(keys)) return wrong('every property must be required');
    for (const key of keys) {
      const problem = schemaProblem((properties as Record<string, unknown>)[key], `${place}.${key}`);
      if (problem) return problem;
    }
    return null;
  }
  if (type === 'array') return schemaProblem(items, `${place}[]`);
  return ['string', 'integer'].includes(String(type)) ? null : wrong(`no type ${String(type)}`);
}

function parsed(text: string): Body {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Each API checks it below.
    return JSON.parse(text) as Body;
  } catch {
    return {};
  }
}
