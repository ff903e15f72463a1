import { type Address, OPENAI_ADDRESS } from './address.ts';

/** Which of the two APIs a server is spoken to in. */
export const APIS = ['auto', 'responses', 'chat'] as const;
export type Api = (typeof APIS)[number];

/** All that it takes to send a request. The key is passed by value and kept nowhere in this layer. */
export interface Connection {
  readonly address: Address;
  readonly model: string;
  readonly api: Api;
  /** Null for a server that asks for none, as on this machine. */
  readonly key: string | null;
}

/** `auto`: Responses where they were invented; everybody else serves Chat Completions. */
export const apiOf = ({ address, api }: Connection): Exclude<Api, 'auto'> =>
  api === 'auto' ? (address.origin === new URL(OPENAI_ADDRESS).origin ? 'responses' : 'chat') : api;
