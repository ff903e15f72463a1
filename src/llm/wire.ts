/** What the two APIs call things: requests to bodies, replies to what this layer speaks of. Nothing of a reply is trusted. */
import type { BackendReply, BackendRequest, Usage } from './port.ts';

/** Body of `POST /chat/completions`. */
export const chatBody = (model: string, { system, user, form, steady }: BackendRequest) => ({
  model,
  messages: [
    { role: 'system' as const, content: system },
    { role: 'user' as const, content: user },
  ],
  ...(steady && { temperature: 0 }),
  ...(form && {
    response_format: {
      type: 'json_schema' as const,
      json_schema: { name: form.name, strict: true, schema: { ...form.schema } },
    },
  }),
});

/** Body of `POST /responses`. The server is asked to keep nothing. */
export const responsesBody = (model: string, { system, user, form, steady }: BackendRequest) => ({
  model,
  instructions: system,
  input: user,
  store: false,
  ...(steady && { temperature: 0 }),
  ...(form && {
    text: {
      format: { type: 'json_schema' as const, name: form.name, strict: true, schema: { ...form.schema } },
    },
  }),
});

/** Reads a chat completion; null where it is none. */
export function chatReply(body: unknown): BackendReply | null {
  const [choice] = listAt(body, 'choices');
  const message = at(choice, 'message');
  if (!isRecord(message)) return null;
  const refusal = at(message, 'refusal');
  const reason = at(choice, 'finish_reason');
  return {
    text: textAt(message, 'content'),
    finish:
      reason === 'length'
        ? 'length'
        : reason === 'content_filter'
          ? 'filtered'
          : typeof refusal === 'string' && refusal !== ''
            ? 'refusal'
            : 'stop',
    usage: usageOf(at(body, 'usage'), 'prompt_tokens', 'completion_tokens'),
    model: textAt(body, 'model') || null,
  };
}

/** Reads a response; null where it is none or says that it failed. */
export function responsesReply(body: unknown): BackendReply | null {
  const status = at(body, 'status');
  if (!isRecord(body) || status === 'failed' || !Array.isArray(at(body, 'output'))) return null;
  const parts = listAt(body, 'output')
    .filter((item) => at(item, 'type') === 'message')
    .flatMap((item) => listAt(item, 'content'));
  const reason = at(at(body, 'incomplete_details'), 'reason');
  return {
    text: parts
      .filter((part) => at(part, 'type') === 'output_text')
      .map((part) => textAt(part, 'text'))
      .join(''),
    finish:
      status === 'incomplete'
        ? reason === 'content_filter'
          ? 'filtered'
          : 'length'
        : parts.some((part) => at(part, 'type') === 'refusal')
          ? 'refusal'
          : 'stop',
    usage: usageOf(at(body, 'usage'), 'input_tokens', 'output_tokens'),
    model: textAt(body, 'model') || null,
  };
}

/** The ids of a list of models, in the order given. */
export const modelIds = (models: readonly unknown[]): string[] =>
  models.map((model) => textAt(model, 'id')).filter((id) => id !== '' && id.length <= 200);

const usageOf = (usage: unknown, input: string, output: string): Usage => ({
  input: countAt(usage, input),
  output: countAt(usage, output),
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property of whatever this is; undefined where there is none. */
export const at = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = at(value, key);
  return Array.isArray(list) ? list : [];
}

function textAt(value: unknown, key: string): string {
  const text = at(value, key);
  return typeof text === 'string' ? text : '';
}

function countAt(value: unknown, key: string): number | null {
  const count = at(value, key);
  return typeof count === 'number' && Number.isFinite(count) && count >= 0 ? Math.round(count) : null;
}
