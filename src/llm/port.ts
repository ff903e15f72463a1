/** How this layer speaks to models: one small port above, one smaller one for each kind of server below. */
import type { ObjectSchema, Value } from './schema.ts';

/** One question with the form that its answer must have. */
export interface Ask<S extends ObjectSchema = ObjectSchema> {
  readonly system: string;
  readonly user: string;
  readonly schema: S;
  /** Name of the form, letters and underscores, which the APIs want. */
  readonly name: string;
}

/** Tokens as the server counted them; null where it does not say. */
export interface Usage {
  readonly input: number | null;
  readonly output: number | null;
}

/** What is going on, in words for the writer. */
export type Progress = (message: string) => void;

export interface CompleteOptions {
  /** Ends everything at once: a request, a wait, the rounds that are left. */
  readonly signal: AbortSignal;
  readonly onProgress?: Progress;
}

export interface Answer<T> {
  /** Checked against the schema of the question. */
  readonly json: T;
  /** Over all requests that the answer took. */
  readonly usage: Usage;
  /** What the server says answered; the model that was asked for where it says nothing. */
  readonly model: string;
}

/** A model that answers in a given form, or fails with a `ModelProblem`. */
export interface GradeModel {
  readonly destination: Destination;
  readonly complete: <S extends ObjectSchema>(
    ask: Ask<S>,
    options: CompleteOptions,
  ) => Promise<Answer<Value<S>>>;
}

/** Where requests go: what consent is given for. */
export interface Destination {
  /** Scheme, host and port, or the name of another way, such as `vscode.lm`. */
  readonly origin: string;
  readonly model: string;
}

/** One kind of server, behind which nothing is tried twice and nothing is judged. */
export interface Backend {
  readonly destination: Destination;
  /** Sends one request; fails with a `ModelProblem`. */
  readonly send: (request: BackendRequest, signal: AbortSignal) => Promise<BackendReply>;
}

export interface BackendRequest {
  readonly system: string;
  readonly user: string;
  /** The form that the server must enforce; null where it stands in the words alone. */
  readonly form: { readonly name: string; readonly schema: ObjectSchema } | null;
  /** Ask for the likeliest answer instead of a different one each time. Some models refuse to be asked. */
  readonly steady: boolean;
}

export interface BackendReply {
  readonly text: string;
  /** `length`, `refusal` and `filtered` come with a success status, and the text is of no use. */
  readonly finish: 'stop' | 'length' | 'refusal' | 'filtered';
  readonly usage: Usage;
  readonly model: string | null;
}
