import type {
  CollectResult,
  Detected,
  FaxProgress,
  FinalState,
  PayStep,
  PlayState,
  QueueStatus,
  RecordFile,
  RecordState,
  SendDigitsState,
  StreamState,
  Tap,
  TapDevice,
  TapState,
  TranscribeState,
} from '@signalwire/protocol/relay';
import { number, object, type ParamsOf, RelayEvent, text } from './event.js';

/** An event of something that runs on a call. */
class ActionEvent<T extends string, P extends object> extends RelayEvent<T, P> {
  /** The action that it belongs to. */
  get controlId(): string {
    return text(this.params, 'control_id');
  }
}

/** Playing began, paused, went on or is over: `calling.call.play`. [relay/events] */
export class PlayEvent extends ActionEvent<'calling.call.play', ParamsOf<'calling.call.play'>> {
  /** `playing`, `paused`, `finished` or `error`. */
  get state(): PlayState | '' {
    return text(this.params, 'state');
  }
}

/** A recording began, paused, went on or is over: `calling.call.record`. [relay/events] */
export class RecordEvent extends ActionEvent<'calling.call.record', ParamsOf<'calling.call.record'>> {
  /** `recording`, `paused`, `finished` or `no_input`. */
  get state(): RecordState | '' {
    return text(this.params, 'state');
  }

  /** Where the file is; empty until it is over. */
  get url(): string {
    return text(this.record, 'url') || text(this.params, 'url');
  }

  /** Seconds. */
  get duration(): number {
    return number(this.record, 'duration') || number(this.params, 'duration');
  }

  /** Bytes. */
  get size(): number {
    return number(this.record, 'size') || number(this.params, 'size');
  }

  /** The recording: how it is made, and its file. */
  get record(): Partial<RecordFile> & Record<string, unknown> {
    return object<RecordFile & Record<string, unknown>>(this.params, 'record');
  }
}

/** Input was collected, or none came: `calling.call.collect`. [relay/events] */
export class CollectEvent extends ActionEvent<'calling.call.collect', ParamsOf<'calling.call.collect'>> {
  /** How far a collection is that goes on after a result; empty for others. */
  get state(): string {
    return text(this.params, 'state');
  }

  /** What was collected: `type`, and `params` with the digits or the text. */
  get result(): CollectResult | undefined {
    const { type } = object<{ type: string }>(this.params, 'result');
    return type ? (this.params['result'] as CollectResult) : undefined;
  }

  /** With partial results: whether this is the last. `undefined` without. */
  get final(): boolean | undefined {
    const { final } = this.params;
    return typeof final === 'boolean' ? final : undefined;
  }
}

/** Something was detected, or the detecting is over: `calling.call.detect`. [relay/events] */
export class DetectEvent extends ActionEvent<'calling.call.detect', ParamsOf<'calling.call.detect'>> {
  /** What was detected: `type`, and `params` with the `event`. */
  get detect(): Detected | undefined {
    const { type } = object<{ type: string }>(this.params, 'detect');
    return type ? (this.params['detect'] as Detected) : undefined;
  }

  /** What it is: `HUMAN`, `MACHINE`, `CED`, a digit, …; `finished` or `error` at the end. Empty when it says nothing. */
  get event(): string {
    return text(object(object(this.params, 'detect'), 'params'), 'event');
  }
}

/** A page went through, or a fax is over: `calling.call.fax`. [relay/events] */
export class FaxEvent extends ActionEvent<'calling.call.fax', ParamsOf<'calling.call.fax'>> {
  /** How far it is: `type` (`page`, `finished` or `error`) and `params`. */
  get fax(): FaxProgress | undefined {
    const { type } = object<{ type: string }>(this.params, 'fax');
    return type ? (this.params['fax'] as FaxProgress) : undefined;
  }
}

/** Tapping began or is over: `calling.call.tap`. [relay/events] */
export class TapEvent extends ActionEvent<'calling.call.tap', ParamsOf<'calling.call.tap'>> {
  /** `tapping` or `finished`. */
  get state(): TapState | '' {
    return text(this.params, 'state');
  }

  /** What is tapped. */
  get tap(): Partial<Tap> & Record<string, unknown> {
    return object<Tap & Record<string, unknown>>(this.params, 'tap');
  }

  /** Where the audio goes. */
  get device(): TapDevice | undefined {
    const { type } = object<{ type: string }>(this.params, 'device');
    return type ? (this.params['device'] as TapDevice) : undefined;
  }
}

/** Streaming began or is over: `calling.call.stream`. [relay/events] */
export class StreamEvent extends ActionEvent<'calling.call.stream', ParamsOf<'calling.call.stream'>> {
  /** `streaming` or `finished`. */
  get state(): StreamState | '' {
    return text(this.params, 'state');
  }

  /** Where the audio goes. */
  get url(): string {
    return text(this.params, 'url');
  }

  get name(): string {
    return text(this.params, 'name');
  }
}

/** Keys were sent: `calling.call.send_digits`. [relay/events] */
export class SendDigitsEvent extends ActionEvent<'calling.call.send_digits', ParamsOf<'calling.call.send_digits'>> {
  /** `finished`. */
  get state(): SendDigitsState | '' {
    return text(this.params, 'state');
  }
}

/** Transcribing began or is over: `calling.call.transcribe`. [relay/events] */
export class TranscribeEvent extends ActionEvent<'calling.call.transcribe', ParamsOf<'calling.call.transcribe'>> {
  /** `transcribing` or `finished`. */
  get state(): TranscribeState | '' {
    return text(this.params, 'state');
  }

  /** Where the transcript is; empty until it is over. */
  get url(): string {
    return text(this.params, 'url');
  }

  get recordingId(): string {
    return text(this.params, 'recording_id');
  }

  /** Seconds. */
  get duration(): number {
    return number(this.params, 'duration');
  }

  /** Bytes. */
  get size(): number {
    return number(this.params, 'size');
  }
}

/** A payment goes on or is over: `calling.call.pay`. [relay/events] */
export class PayEvent extends ActionEvent<'calling.call.pay', ParamsOf<'calling.call.pay'>> {
  /** `finished` or `error`; empty before the end. */
  get state(): FinalState | '' {
    return text(this.params, 'state');
  }

  /** The step that it is at: `payment-card-number`, …, `payment-completed`. */
  get step(): PayStep {
    return text(this.params, 'for');
  }
}

/** The call entered a queue, was taken out of it, or left it: `calling.call.queue`. [relay/events] */
export class QueueEvent extends ActionEvent<'calling.call.queue', ParamsOf<'calling.call.queue'>> {
  /** `enqueue`, `dequeue` or `leave`. */
  get status(): QueueStatus | '' {
    return text(this.params, 'status');
  }

  get queueId(): string {
    return text(this.params, 'id') || text(this.params, 'queue_id');
  }

  get queueName(): string {
    return text(this.params, 'name') || text(this.params, 'queue_name');
  }

  /** Its place, from 1. */
  get position(): number {
    return number(this.params, 'position');
  }

  /** How many wait. */
  get size(): number {
    return number(this.params, 'size');
  }
}
