import type { ConferenceStatus } from '@signalwire/protocol/relay';
import { type ParamsOf, RelayEvent, text } from './event.js';

/** The far end was put on hold or taken off it: `calling.call.hold`. [relay/events] */
export class HoldEvent extends RelayEvent<'calling.call.hold', ParamsOf<'calling.call.hold'>> {
  get state(): string {
    return text(this.params, 'state');
  }
}

/** Noise is removed from here on, or no longer: `calling.call.denoise`. [relay/events] */
export class DenoiseEvent extends RelayEvent<'calling.call.denoise', ParamsOf<'calling.call.denoise'>> {
  /** Whether it is. */
  get denoised(): boolean {
    return this.params['denoised'] === true;
  }
}

/** The echo began or is over: `calling.call.echo`. [relay/events] */
export class EchoEvent extends RelayEvent<'calling.call.echo', ParamsOf<'calling.call.echo'>> {
  get state(): string {
    return text(this.params, 'state');
  }
}

/** Something happened in a conference: `calling.conference`. [relay/events] */
export class ConferenceEvent extends RelayEvent<'calling.conference', ParamsOf<'calling.conference'>> {
  get conferenceId(): string {
    return text(this.params, 'conference_id');
  }

  get name(): string {
    return text(this.params, 'name');
  }

  /** `conference-start`, `participant-join`, … */
  get status(): ConferenceStatus {
    return text(this.params, 'status');
  }
}
