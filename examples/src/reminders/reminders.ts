import { type RestClient, RestError } from '@signalwire/sdk/rest';

/** An appointment that somebody is to be reminded of. */
export interface Appointment {
  phone: string;
  name: string;
  time: string;
}

/** What came of the reminders: ids of messages, and whom none could be sent to, with the reason. */
export interface Outcome {
  sent: string[];
  failed: { phone: string; reason: string }[];
}

/** Sends a reminder to everybody who has an appointment; one that fails does not keep the others from theirs. */
export async function remindAll(client: RestClient, from: string, appointments: Appointment[]): Promise<Outcome> {
  const outcome: Outcome = { sent: [], failed: [] };
  for (const { phone, name, time } of appointments) {
    try {
      const message = await client.messages.create({ from, to: phone, body: `${name}, we expect you at ${time}.` });
      outcome.sent.push(message.id);
    } catch (error) {
      if (!(error instanceof RestError)) throw error;
      outcome.failed.push({ phone, reason: error.hint ?? error.message });
    }
  }
  return outcome;
}
