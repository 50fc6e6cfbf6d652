import type { SwaigResponse } from '@signalwire/protocol/swaig';
import type { SwmlDocument } from '@signalwire/protocol/swml';
import type { Call, CallState, EndReason, Party } from './types.js';

/** What is played on a call. */
export type Media =
  | { type: 'audio'; params: { url: string } }
  | { type: 'tts'; params: { text: string; language?: string; gender?: string; voice?: string } }
  | { type: 'silence'; params: { duration: number } }
  | { type: 'ringtone'; params: { name: string; duration?: number } };

/** What the far end of a call does into its phone. */
export type CallInput = { type: 'speech'; text: string } | { type: 'digits'; digits: string };

/** What happened on a call. Everything that reads a call reads these. */
export type CallEventBody =
  | { type: 'state'; state: CallState; reason?: EndReason; by?: Party }
  /** The far end heard something (`agent`: the AI; `script`: text to speech; `peer`: whoever it is connected with). */
  | { type: 'speech'; from: Speaker; text: string; voice?: string; language?: string; interrupted?: boolean }
  /** The far end heard tones. */
  | { type: 'tones'; from: 'script' | 'peer'; digits: string }
  /** The far end said or pressed something. */
  | { type: 'input'; input: CallInput }
  | {
      type: 'play';
      control_id: string;
      state: 'playing' | 'paused' | 'finished' | 'error';
      /** A part of something that tells of itself. */
      inner?: boolean;
      media?: Media[];
      error?: string;
    }
  | { type: 'background'; state: 'playing' | 'finished'; file?: string }
  | { type: 'send_digits'; control_id: string; state: 'finished' }
  | {
      type: 'collect';
      control_id: string;
      result: CollectResult;
      /** With partial results: whether it is the last. */
      final?: boolean;
      /** Of a collection that goes on after a result. */
      state?: 'collecting' | 'finished' | 'error';
    }
  | { type: 'record'; control_id: string; state: RecordState; recording: RecordingFacts }
  | { type: 'connect'; state: 'connecting' | 'connected' | 'disconnected'; peer?: PeerFacts }
  | { type: 'connect'; state: 'failed'; reason: string }
  | {
      type: 'detect';
      control_id: string;
      detect: { type: 'machine' | 'fax' | 'digit'; params: { event: string; beep?: boolean } };
    }
  | { type: 'denoise'; on: boolean }
  | { type: 'hold'; on: boolean }
  | { type: 'echo'; state: 'echoing' | 'finished' }
  | { type: 'queue'; control_id: string; queue: QueueFacts }
  | { type: 'refer'; refer: ReferFacts }
  | { type: 'fax'; control_id: string; fax: FaxFacts }
  | { type: 'transcribe'; control_id: string; state: 'transcribing' | 'finished'; transcription: TranscriptionFacts }
  /** The conversation of an agent that a client started is over. */
  | { type: 'ai_action'; control_id: string; state: 'finished' | 'error' }
  /** Something that nobody waits for any more went wrong. */
  | { type: 'failure'; code: string; message: string }
  | { type: 'conference'; conference: ConferenceFacts }
  /** A step of a payment; the card's data are hidden. */
  | { type: 'pay'; control_id: string; pay: Record<string, string> }
  /** What was said while the call was transcribed, a line each. */
  | { type: 'transcript'; id: string; text: string }
  /** For the application that shows the call. */
  | { type: 'user_event'; event: unknown }
  /** A message was sent on behalf of the call. */
  | { type: 'message'; id: string; from: string; to: string; body?: string; media?: readonly string[] }
  /** A document was fetched, or could not be. */
  | { type: 'fetch'; purpose: 'document'; method: string; url: string; status?: number; ms: number; error?: string }
  | { type: 'document'; source: string; document: SwmlDocument }
  | { type: 'step'; section: string; index: number; verb: string; params: unknown }
  | { type: 'vars'; set: Record<string, unknown>; unset?: readonly string[] }
  | { type: 'warning'; code: string; message: string }
  | { type: 'ai'; event: AiEvent }
  | { type: 'webhook'; url: string; event: string; status?: number; error?: string }
  | { type: 'relay'; event: 'offered' | 'taken' | 'passed'; context?: string }
  | { type: 'note'; message: string };

/** Who speaks to the far end of a call. */
export type Speaker = 'agent' | 'script' | 'peer';

/** What a collection of input came to. */
export type CollectResult =
  | { type: 'digit'; params: { digits: string; terminator: string } }
  | { type: 'speech'; params: { text: string; confidence: number } }
  | { type: 'no_input' | 'no_match' | 'start_of_input' | 'error' | 'finished' };

export type RecordState = 'recording' | 'paused' | 'finished' | 'no_input' | 'error';

/** A recording, as events tell of it. */
export interface RecordingFacts {
  id: string;
  url: string;
  /** What was asked for. */
  audio: { format: string; direction: 'speak' | 'listen' | 'both'; stereo: boolean; [option: string]: unknown };
  /** Milliseconds since the Unix epoch. */
  startedAt: number;
  endedAt?: number;
  /** Milliseconds; once it is over. */
  durationMs?: number;
  /** Bytes of the file; once it is over. */
  size?: number;
  /** What the file has of the last pause. */
  pauseBehavior?: 'skip' | 'silence';
}

/** What became of a place in a queue, as events tell of it. */
export interface QueueFacts {
  status: 'enqueue' | 'dequeue' | 'leave';
  /** The queue's. */
  id: string;
  name: string;
  /** From 1. */
  position: number;
  size: number;
  /** Seconds that those who were taken out of it had waited, on average. */
  avg_time: number;
  /** Microseconds since the Unix epoch. */
  enqueue_ts: number;
  dequeue_ts?: number;
  leave_ts?: number;
}

/** How far a SIP REFER is, as events tell of it. */
export interface ReferFacts {
  state: 'inProgress' | 'cancel' | 'busy' | 'noAnswer' | 'error' | 'success';
  sip_refer_to: string;
  sip_refer_response_code?: string;
  sip_notify_response_code?: string;
}

/** How far a fax is, as events tell of it. */
export type FaxFacts =
  | { type: 'page'; params: { direction: 'send' | 'receive'; number: number } }
  | {
      type: 'finished';
      params: {
        direction: 'send' | 'receive';
        identity: string;
        remote_identity: string;
        document?: string;
        pages: number;
        success: boolean;
        result: number;
        result_text: string;
        format: 'pdf';
      };
    }
  | { type: 'error'; params: { direction: 'send' | 'receive'; description: string } };

/** A transcription, as events tell of it. */
export interface TranscriptionFacts {
  id: string;
  /** Milliseconds since the Unix epoch. */
  startedAt: number;
  endedAt?: number;
  /** A line each; once it is over. */
  text?: string;
}

/** What happened in a conference, as events tell of it. */
export interface ConferenceFacts {
  conference_id: string;
  name: string;
  status: 'conference-start' | 'conference-end' | 'participant-join' | 'participant-leave';
  /** Who is in it. */
  size: number;
  muted?: boolean;
  hold?: boolean;
  coaching?: boolean;
  start_on_join?: boolean;
  end_on_leave?: boolean;
  reason_ended?: string;
  call_id_ending_conf?: string;
}

/** The other call of a connection. */
export interface PeerFacts {
  call_id: string;
  node_id: string;
  tag?: string;
  type: Call['type'];
  from: string;
  to: string;
}

/** The call that another one was placed for. */
export interface ParentCall {
  call_id: string;
  node_id: string;
  device_type: Call['type'];
}

/** What happened in an AI session. */
export type AiEvent =
  | { name: 'session_start'; session: string; model: string; tools: string[] }
  | { name: 'context'; context: string; step?: string }
  | { name: 'step'; context: string; step: string; from?: string; trigger: string }
  | { name: 'user'; text: string; kind: 'speech' | 'digits' | 'injected' }
  | { name: 'assistant'; text: string; interrupted?: boolean }
  | { name: 'tool_call'; tool: string; arguments: Record<string, unknown>; id: string; url?: string }
  | {
      name: 'tool_result';
      tool: string;
      id: string;
      response: SwaigResponse;
      ms: number;
      status?: number;
      error?: string;
    }
  /** A DataMap asked a server. */
  | { name: 'data_map'; tool: string; method: string; url: string; status?: number; ms: number; error?: string }
  | { name: 'action'; tool: string; action: string; value: unknown; refused?: string }
  | { name: 'global_data'; data: Record<string, unknown> }
  | { name: 'hold'; state: 'hold' | 'unhold'; seconds?: number }
  /** The definitions of functions were fetched from a server (`includes`, `mcp`), or could not be. */
  | { name: 'tools'; from: 'includes' | 'mcp'; url: string; tools: string[]; error?: string }
  | { name: 'timeout'; kind: 'attention' | 'inactivity' | 'hard_stop'; ms: number }
  | { name: 'problem'; message: string; tool?: string }
  | { name: 'post_prompt'; raw: string; parsed: unknown[] }
  /** The agent's `post_prompt_url` was asked for the earlier conversation (`fetch`), or got the report. */
  | { name: 'report'; url: string; fetch?: true; status?: number; error?: string }
  | { name: 'session_end'; reason: string };

/** One entry of a call's log. */
export type CallEvent = CallEventBody & {
  /** Position in the call's log, from 1. */
  seq: number;
  /** When, in milliseconds of the space's clock. */
  at: number;
  call_id: string;
};
