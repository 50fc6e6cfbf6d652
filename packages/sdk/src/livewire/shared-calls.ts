import { getLogger } from '../logging/index.js';
import type { StateStore, StateValue } from '../state/index.js';
import type { Agent } from './agent.js';
import type { Call, Calls, Opening } from './calls.js';
import { agentWith, signOf } from './known-agents.js';
import { noteOnce } from './notes.js';
import { adopt, type PortableData, portable } from './portable-data.js';
import type { AgentSession } from './session.js';

/** What replicas keep of a call. */
interface Kept {
  /** How often it was changed. */
  readonly version: number;
  readonly data: PortableData;
  /** The sign of the agent that was handed the call; `null` while it is the session's. */
  readonly agent: string | null;
  readonly openings: readonly Opening[];
}

/** Seconds that a call is kept after its last change. */
const ttl = 24 * 3600;

const keyOf = (callId: string) => `livewire:${callId}`;

/** The calls of a session, as replicas share them. */
export class SharedCalls<UserData> {
  constructor(
    private readonly session: AgentSession<UserData>,
    private readonly calls: Calls<UserData>,
  ) {}

  /** Takes over what other replicas made of a call since this one saw it last. */
  async refresh(store: StateStore, callId: string): Promise<void> {
    if (callId === '') return;
    const kept = (await reached(() => store.get(keyOf(callId)))) as unknown as Kept | undefined;
    if (!kept) return;
    const call = this.calls.of(callId);
    // What is here may hold changes of a tool that still runs.
    if (kept.version <= call.version) return;
    call.userData = adopt(call.userData, kept.data);
    call.agent = kept.agent === null ? undefined : this.found(kept.agent);
    call.absent = call.agent ? undefined : (kept.agent ?? undefined);
    call.openings = [...kept.openings];
    call.version = kept.version;
    call.written = textOf(call);
  }

  /** Lets other replicas know what a tool made of a call. */
  async share(store: StateStore, call: Call<UserData>, callId: string): Promise<void> {
    const text = textOf(call);
    if (callId === '' || text === call.written) return;
    const kept = JSON.parse(text) as Omit<Kept, 'version'>;
    for (const name of kept.data.stay)
      noteOnce(`userData.${name}`, 'JSON cannot hold it, so each replica has its own; the other user data is shared.');
    const next = (current: StateValue | undefined) =>
      ({ ...kept, version: ((current as unknown as Kept | undefined)?.version ?? 0) + 1 }) as unknown as StateValue;
    const value = await reached(() => store.update(keyOf(callId), next, { ttl }));
    if (value === undefined) return;
    call.version = (value as unknown as Kept).version;
    call.written = text;
  }

  private found(sign: string): Agent<UserData> | undefined {
    const agent = agentWith(sign, this.session) as Agent<UserData> | undefined;
    if (agent) agent.session ??= this.session;
    else
      getLogger('LiveWire').error(
        "A call was handed to an agent that was not made in this process; the session's agent answers. Make agents outside of tools.",
        { agent: sign.slice(0, 200) },
      );
    return agent;
  }
}

/** What a call is without the others is better than no answer. */
async function reached<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    getLogger('LiveWire').error('The state store cannot be asked; calls are known to this process alone.', { error });
    return undefined;
  }
}

function textOf<UserData>({ userData, agent, absent, openings }: Call<UserData>): string {
  return JSON.stringify({
    data: portable(userData),
    agent: agent ? signOf(agent) : (absent ?? null),
    openings,
  });
}
