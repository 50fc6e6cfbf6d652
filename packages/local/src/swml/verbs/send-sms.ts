import { type Message, MessageError } from '../../messaging/index.js';
import { VerbFailure } from '../errors.js';
import { next } from '../interpreter/flow.js';
import type { Step } from '../interpreter/step.js';
import { textOf } from './parameters.js';
import { verb } from './verb.js';

export const sendSms = verb('send_sms', async (step, parameters) => {
  let message: Message;
  try {
    message = await send(step, parameters);
  } catch (error) {
    if (!(error instanceof MessageError)) throw error;
    step.set({ send_sms_result: 'failed' });
    throw new VerbFailure(error.message);
  }
  const { id, from, to, body, media } = message;
  step.call.log.append({
    type: 'message',
    id,
    from,
    to,
    ...(body ? { body } : {}),
    ...(media.length ? { media } : {}),
  });
  step.set({ send_sms_result: 'success' });
  return next;
});

async function send({ call, parts }: Step, parameters: Record<string, unknown>): Promise<Message> {
  if (!parts.messages) throw new MessageError('unavailable', 'This space sends no messages.');
  const text = (name: string) => textOf(parameters[name])?.trim();
  const list = (name: string) => (parameters[name] as unknown[] | undefined)?.map((each) => textOf(each) ?? '');
  const body = textOf(parameters['body']);
  const media = list('media');
  const tags = list('tags');
  const statusCallback = text('status_callback');
  return parts.messages.send({
    projectId: call.projectId,
    from: text('from_number') ?? '',
    to: text('to_number') ?? '',
    ...(body === undefined ? {} : { body }),
    ...(media === undefined ? {} : { media }),
    ...(tags === undefined ? {} : { tags }),
    ...(statusCallback ? { statusCallback } : {}),
  });
}
