/** Keys and agreements, each bound to the place it was given for: a changed address finds neither. */
import type { ExtensionContext } from 'vscode';

const KEY = 'starStories.model.key:';
/** Origins with a key or an agreement, for Forget Key. */
const ORIGINS = 'model.origins';
const AGREED = 'model.agreed';

type Context = Pick<ExtensionContext, 'secrets' | 'globalState'>;

export class Keys {
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  async keyFor(origin: string): Promise<string | null> {
    return (await this.#context.secrets.get(KEY + origin)) ?? null;
  }

  async store(origin: string, key: string): Promise<void> {
    await this.#context.secrets.store(KEY + origin, key);
    await this.#add(ORIGINS, origin);
  }

  /** Whether the writer has seen what leaves for this place, and agreed. */
  hasAgreed(origin: string): boolean {
    return this.#list(AGREED).includes(origin);
  }

  async agree(origin: string): Promise<void> {
    await this.#add(AGREED, origin);
    await this.#add(ORIGINS, origin);
  }

  /** Places that something is kept for. */
  get origins(): readonly string[] {
    return this.#list(ORIGINS);
  }

  /** Forgets the key and the agreement. */
  async forget(origin: string): Promise<void> {
    await this.#context.secrets.delete(KEY + origin);
    for (const name of [AGREED, ORIGINS]) {
      await this.#context.globalState.update(
        name,
        this.#list(name).filter((one) => one !== origin),
      );
    }
  }

  #list(name: string): readonly string[] {
    const list = this.#context.globalState.get<unknown>(name);
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
  }

  async #add(name: string, origin: string): Promise<void> {
    await this.#context.globalState.update(name, [...new Set([...this.#list(name), origin])]);
  }
}
