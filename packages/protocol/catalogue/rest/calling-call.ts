import Type from 'typebox';
import {
  constant,
  list,
  named,
  nullable,
  number,
  oneOf,
  open,
  openEnum,
  text,
  timestamp,
  union,
  uuid,
} from '../schema.js';
import { chargeDetail } from './shared.js';

const leg = {
  id: uuid('The call.'),
  from: text('Who calls.'),
  to: text('Who is called.'),
  direction: openEnum(['inbound', 'outbound', 'outbound-api'], 'Which way the call goes.'),
  source: openEnum(['realtime_api'], 'What made the call.'),
  url: nullable(text(), 'The URL behind the call.'),
  charge: number('Dollars charged so far.'),
  created_at: timestamp('When the call was created.'),
  charge_details: list(chargeDetail, 'What was charged for.'),
};
const seconds = (description: string) => nullable(Type.Integer(), description);

const callLeg = named(
  'CallLeg',
  open({
    ...leg,
    status: nullable(
      openEnum([
        'queued',
        'initiated',
        'created',
        'ringing',
        'answered',
        'ending',
        'ended',
        'failed',
        'canceled',
        'completed',
      ]),
      'How far the call is.',
    ),
    duration: seconds('Length in seconds.'),
    duration_ms: seconds('Length in milliseconds.'),
    billing_ms: seconds('Billed length in milliseconds.'),
    type: oneOf(['relay_pstn_call', 'relay_sip_call', 'relay_webrtc_call'], 'How the other side is reached.'),
    parent_id: nullable(uuid(), 'The call that this one belongs to.'),
  }),
  'A call to a phone, a SIP address or a browser.',
);
const deviceLeg = named(
  'FabricDeviceLeg',
  open({
    ...leg,
    status: Type.Null({ description: 'Always `null`.' }),
    type: constant('fabric_subscriber_device_leg', 'How the other side is reached.'),
  }),
  "A call to a subscriber's device.",
);

/** What every command answers with. */
export const callResponse = named('CallResponse', union([callLeg, deviceLeg]), 'A call; its `type` tells which.');
