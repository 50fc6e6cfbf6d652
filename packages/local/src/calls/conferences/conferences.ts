import { randomUUID } from 'node:crypto';
import { CallStateError } from '../errors.js';
import type { Call, CallInput, ConferenceFacts } from '../types.js';

/** How a call takes part in a conference. */
export interface ConferenceOptions {
  name: string;
  /** Nobody hears it. Default: false. */
  muted?: boolean;
  /** Whether the conference starts when it joins. Default: true. */
  startOnEnter?: boolean;
  /** Whether the conference ends when it leaves. Default: false. */
  endOnExit?: boolean;
  /** Default: 100000. */
  maxParticipants?: number;
  /** The id of the only participant who hears it. */
  coach?: string;
  /** Takes it out. */
  signal: AbortSignal;
}

interface Participant {
  call: Call;
  options: ConferenceOptions;
  out: AbortController;
}

/** Calls that hear each other. */
interface Conference {
  id: string;
  name: string;
  key: string;
  started: boolean;
  participants: Set<Participant>;
}

/** The conferences of a space, by project and name. They are there while somebody is in them. */
export class Conferences {
  readonly #open = new Map<string, Conference>();

  /**
   * Puts a call into a conference, and comes back when it has left or the conference has ended; the call goes on.
   * @throws {CallStateError} when the conference is full, or whom the call is to coach is not in it.
   */
  async join(call: Call, options: ConferenceOptions): Promise<void> {
    await this.enter(call, options).left;
  }

  /** As `join`, and says at once which conference it is. */
  enter(call: Call, options: ConferenceOptions): { id: string; left: Promise<void> } {
    const conference = this.#find(call, options);
    const participant: Participant = { call, options, out: new AbortController() };
    conference.participants.add(participant);
    this.#log(conference, participant, 'participant-join');
    if (!conference.started && (options.startOnEnter ?? true)) {
      conference.started = true;
      this.#log(conference, participant, 'conference-start');
    }
    const leave = () => this.#leave(conference, participant);
    // At once: readers of a call that ends forget it when it has ended.
    for (const signal of [call.signal, options.signal])
      if (signal.aborted) leave();
      else signal.addEventListener('abort', leave, { once: true, signal: participant.out.signal });
    return { id: conference.id, left: this.#carry(conference, participant) };
  }

  /** Takes a call out of a conference. @throws {CallStateError} when it is not in it. */
  leave(call: Call, conferenceId: string): void {
    const conference = [...this.#open.values()].find(({ id }) => id === conferenceId);
    const participant = [...(conference?.participants ?? [])].find((each) => each.call === call);
    if (!conference || !participant)
      throw new CallStateError(`The call ${call.id} is not in a conference ${JSON.stringify(conferenceId)}.`);
    this.#leave(conference, participant);
  }

  #find(call: Call, { name, coach, maxParticipants = 100_000 }: ConferenceOptions): Conference {
    const key = `${call.projectId}/${name}`;
    const conference = this.#open.get(key) ?? { id: randomUUID(), name, key, started: false, participants: new Set() };
    if (conference.participants.size >= maxParticipants)
      throw new CallStateError(`The conference ${JSON.stringify(name)} is full: it takes ${maxParticipants}.`);
    if (coach !== undefined && ![...conference.participants].some((each) => each.call.id === coach))
      throw new CallStateError(`Nobody in the conference ${JSON.stringify(name)} is on the call ${coach}.`);
    this.#open.set(key, conference);
    return conference;
  }

  /** What a participant says and presses, the others hear, until it is out. */
  async #carry(conference: Conference, participant: Participant): Promise<void> {
    const { call, out } = participant;
    while (!out.signal.aborted) {
      let input: CallInput | undefined;
      try {
        input = await call.nextInput({ signal: out.signal });
      } catch {
        // It is out of the conference, or hung up.
        return;
      }
      if (!input) continue;
      for (const other of conference.participants) if (hears(conference, participant, other)) tell(other.call, input);
    }
  }

  #leave(conference: Conference, participant: Participant): void {
    if (!conference.participants.delete(participant)) return;
    participant.out.abort();
    this.#log(conference, participant, 'participant-leave');
    const last = conference.participants.size === 0;
    if (!last && !participant.options.endOnExit) return;
    this.#open.delete(conference.key);
    this.#log(conference, participant, 'conference-end', {
      reason_ended: last ? 'last-participant-left' : 'participant-with-end-conference-on-exit-left',
      call_id_ending_conf: participant.call.id,
    });
    for (const other of [...conference.participants]) {
      conference.participants.delete(other);
      other.out.abort();
      this.#log(conference, other, 'participant-leave');
    }
  }

  #log(
    conference: Conference,
    { call, options }: Participant,
    status: ConferenceFacts['status'],
    end: Pick<ConferenceFacts, 'reason_ended' | 'call_id_ending_conf'> = {},
  ): void {
    call.log.append({
      type: 'conference',
      conference: {
        conference_id: conference.id,
        name: conference.name,
        status,
        size: conference.participants.size,
        ...(status.startsWith('participant')
          ? {
              muted: options.muted ?? false,
              hold: false,
              coaching: options.coach !== undefined,
              start_on_join: options.startOnEnter ?? true,
              end_on_leave: options.endOnExit ?? false,
            }
          : {}),
        ...end,
      },
    });
  }
}

function hears(conference: Conference, speaker: Participant, listener: Participant): boolean {
  if (speaker === listener || !conference.started || speaker.options.muted) return false;
  return speaker.options.coach === undefined || speaker.options.coach === listener.call.id;
}

function tell({ log }: Call, input: CallInput): void {
  if (input.type === 'speech') log.append({ type: 'speech', from: 'peer', text: input.text });
  else log.append({ type: 'tones', from: 'peer', digits: input.digits });
}
