import { AsyncLocalStorage } from 'node:async_hooks';
import type { Agent } from './agent.js';

/** Something that an agent is to begin with, as a section of its prompt. */
export interface Opening {
  readonly title: 'Say' | 'Initial Greeting';
  readonly body: string;
}

/** What a session keeps of one call. */
export interface Call<UserData> {
  userData: UserData;
  /** The agent that was handed the call; `undefined` while it is the session's. */
  agent: Agent<UserData> | undefined;
  /** The sign of that agent, where it was handed the call in another process and none like it was made here. */
  absent: string | undefined;
  /** What that agent begins with. */
  openings: Opening[];
  /** Which of the versions that replicas share it comes from; 0 for none. */
  version: number;
  /** What of it was shared last. */
  written: string;
}

/** Calls of which something is kept; those that were not heard of for longest are forgotten. */
const most = 10_000;

/** What a session keeps of its calls. */
export class Calls<UserData> {
  private readonly kept = new Map<string, Call<UserData>>();

  constructor(private readonly newData: () => UserData) {}

  /** What is kept of a call, if anything is. */
  get(id: string): Call<UserData> | undefined {
    return this.kept.get(id);
  }

  /** What is kept of a call; of one without an id nothing is. */
  of(id: string): Call<UserData> {
    const call = this.kept.get(id) ?? {
      userData: this.newData(),
      agent: undefined,
      absent: undefined,
      openings: [],
      version: 0,
      written: '',
    };
    if (id === '') return call;
    this.kept.delete(id);
    this.kept.set(id, call);
    if (this.kept.size > most) for (const oldest of [...this.kept.keys()].slice(0, -most)) this.kept.delete(oldest);
    return call;
  }
}

/** A tool that runs in a call: what the session is told meanwhile concerns that call alone. */
export interface Turn<UserData> {
  readonly session: object;
  readonly call: Call<UserData>;
  /** To be spoken as it is. */
  readonly says: string[];
  /** What the model is to reply. */
  readonly replies: string[];
  /** The agent that goes on with the call. */
  next: Agent<UserData> | undefined;
  /** What that agent begins with. */
  readonly openings: Opening[];
}

const turns = new AsyncLocalStorage<Turn<unknown>>();

/** Runs something in a turn of a call. */
export function inTurn<UserData, T>(turn: Turn<UserData>, run: () => T): T {
  return turns.run(turn as Turn<unknown>, run);
}

/** The turn of a session that runs now; `undefined` outside of calls. */
export function turnOf<UserData>(session: object): Turn<UserData> | undefined {
  const turn = turns.getStore();
  return turn?.session === session ? (turn as Turn<UserData>) : undefined;
}
