/**
 * What every kind of server needs around it, once: the ladder of forms (a schema that the server enforces, or the form
 * in words where it cannot), the check of what comes back, and one more round where the check fails.
 */
import { jsonInText } from './json-in-text.ts';
import type { Answer, Ask, Backend, BackendReply, CompleteOptions, GradeModel, Usage } from './port.ts';
import { isProblem, ModelProblem } from './problem.ts';
import { DEFAULT_POLICY, type Policy, withRetries } from './retry.ts';
import { check, describe, type ObjectSchema, type Value } from './schema.ts';

/** Makes a model that answers in a form out of a server that takes requests. */
export const modelOver = (backend: Backend, policy: Policy = DEFAULT_POLICY): GradeModel => ({
  destination: backend.destination,
  complete: (ask, options) => new Completion(backend, policy, ask, options).run(),
});

/** What a server takes for a model. */
interface Abilities {
  readonly form: boolean;
  readonly steady: boolean;
}

/** What servers have refused in this session, by origin and model: asked once, not before every request. */
const learned = new Map<string, Abilities>();
/** Nobody uses as many servers; a limit so that a long session does not grow. */
const MOST_LEARNED = 100;

class Completion<S extends ObjectSchema> {
  readonly #backend: Backend;
  readonly #policy: Policy;
  readonly #ask: Ask<S>;
  readonly #options: CompleteOptions;
  #abilities: Abilities;
  #usage: Usage = { input: null, output: null };

  constructor(backend: Backend, policy: Policy, ask: Ask<S>, options: CompleteOptions) {
    this.#backend = backend;
    this.#policy = policy;
    this.#ask = ask;
    this.#options = options;
    this.#abilities = learned.get(this.#key) ?? { form: true, steady: true };
  }

  async run(): Promise<Answer<Value<S>>> {
    const { user } = this.#ask;
    const first = await this.#request(user);
    let checked = check(this.#ask.schema, jsonInText(first.text));
    if (checked.value === null) {
      this.#options.onProgress?.('The answer did not have the right form. Asking once more.');
      const again = await this.#request(`${user}\n\n${repairNote(checked.problems)}`);
      checked = check(this.#ask.schema, jsonInText(again.text));
    }
    if (checked.value === null) throw new ModelProblem('unreadable');
    return {
      json: checked.value,
      usage: this.#usage,
      model: first.model ?? this.#backend.destination.model,
    };
  }

  /** One request down the ladder: what the server refuses is left out, and remembered once that has helped. */
  async #request(user: string): Promise<BackendReply> {
    for (;;) {
      try {
        const reply = await this.#send(user);
        this.#remember();
        this.#count(reply.usage);
        return finished(reply);
      } catch (error) {
        const fewer = this.#without(error);
        if (!fewer) throw error;
        this.#abilities = fewer;
      }
    }
  }

  #send(user: string): Promise<BackendReply> {
    const { system, schema, name } = this.#ask;
    const { form, steady } = this.#abilities;
    const { signal, onProgress } = this.#options;
    const { destination } = this.#backend;
    const request = {
      system: form ? system : `${system}\n\n${formInWords(schema)}`,
      user,
      form: form ? { name, schema } : null,
      steady,
    };
    return withRetries(
      {
        send: (inner) => this.#backend.send(request, inner),
        signal,
        onProgress,
        facts: { host: destination.origin.replace(/^https?:\/\//, ''), model: destination.model },
      },
      this.#policy,
    );
  }

  #without(error: unknown): Abilities | null {
    if (!isProblem(error)) return null;
    const { form, steady } = this.#abilities;
    if (error.kind === 'form-rejected' && form) return { form: false, steady };
    if (error.kind === 'steady-rejected' && steady) return { form, steady: false };
    return null;
  }

  get #key(): string {
    const { origin, model } = this.#backend.destination;
    return `${origin} ${model}`;
  }

  #remember(): void {
    if (learned.size >= MOST_LEARNED) learned.clear();
    learned.set(this.#key, this.#abilities);
  }

  #count({ input, output }: Usage): void {
    const sum = (a: number | null, b: number | null): number | null =>
      a === null && b === null ? null : (a ?? 0) + (b ?? 0);
    this.#usage = { input: sum(this.#usage.input, input), output: sum(this.#usage.output, output) };
  }
}

/** Success by status is not success yet. */
function finished(reply: BackendReply): BackendReply {
  if (reply.finish === 'length') throw new ModelProblem('cut-off');
  if (reply.finish === 'refusal') throw new ModelProblem('refused');
  if (reply.finish === 'filtered') throw new ModelProblem('filtered');
  return reply;
}

const formInWords = (schema: ObjectSchema): string =>
  `Answer with one JSON object of this form, and with nothing before or after it:\n${describe(schema)}`;

/** Names places in the form, never words of the answer: those may come from the story. */
const repairNote = (problems: readonly string[]): string =>
  `An earlier answer could not be used: ${problems.join('; ')}. Answer again with the whole object in the form asked for.`;
