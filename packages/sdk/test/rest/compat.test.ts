import { routes } from '@signalwire/protocol/rest';
import { describe, expect, test } from 'vitest';
import { type RestClient, RestNotFoundError, RestValidationError } from '../../src/rest/index.js';
import { project, rejection, ScriptedSpace } from './scripted-space.js';

const accounts = '/api/laml/2010-04-01/Accounts';
const root = `${accounts}/${project}`;
const xml = 'https://example.com/voice.xml';

type Compat = RestClient['compat'];
type Row = [call: (compat: Compat) => PromiseLike<unknown>, sent: string, form?: string];

/** Each operation: a call, the method and path that it makes, and the form, if there is one. */
const calls: Record<string, Row> = {
  'accounts.list': [(c) => c.accounts.list({ FriendlyName: 'a' }), `GET ${accounts}?FriendlyName=a`],
  'accounts.create': [(c) => c.accounts.create({ FriendlyName: 'a b' }), `POST ${accounts}`, 'FriendlyName=a+b'],
  'accounts.get': [(c) => c.accounts.get('sub'), `GET ${accounts}/sub`],
  'accounts.update': [(c) => c.accounts.update('sub', { FriendlyName: 'b' }), `POST ${accounts}/sub`, 'FriendlyName=b'],
  'applications.list': [(c) => c.applications.list({ PageSize: 20 }), `GET ${root}/Applications?PageSize=20`],
  'applications.create': [
    (c) => c.applications.create({ FriendlyName: 'ivr', VoiceMethod: 'GET' }),
    `POST ${root}/Applications`,
    'FriendlyName=ivr&VoiceMethod=GET',
  ],
  'applications.get': [(c) => c.applications.get('a'), `GET ${root}/Applications/a`],
  'applications.update': [
    (c) => c.applications.update('a', { FriendlyName: 'ivr' }),
    `POST ${root}/Applications/a`,
    'FriendlyName=ivr',
  ],
  'applications.delete': [(c) => c.applications.delete('a'), `DELETE ${root}/Applications/a`],
  'lamlBins.list': [(c) => c.lamlBins.list({ Name: 'n' }), `GET ${root}/LamlBins?Name=n`],
  'lamlBins.create': [
    (c) => c.lamlBins.create({ Name: 'n', Contents: '<Response/>' }),
    `POST ${root}/LamlBins`,
    'Name=n&Contents=%3CResponse%2F%3E',
  ],
  'lamlBins.get': [(c) => c.lamlBins.get('b'), `GET ${root}/LamlBins/b`],
  'lamlBins.update': [(c) => c.lamlBins.update('b', { Name: 'm' }), `POST ${root}/LamlBins/b`, 'Name=m'],
  'lamlBins.delete': [(c) => c.lamlBins.delete('b'), `DELETE ${root}/LamlBins/b`],
  'phoneNumbers.listAvailableCountries': [
    (c) => c.phoneNumbers.listAvailableCountries(),
    `GET ${root}/AvailablePhoneNumbers`,
  ],
  'phoneNumbers.getAvailableCountry': [
    (c) => c.phoneNumbers.getAvailableCountry('US'),
    `GET ${root}/AvailablePhoneNumbers/US`,
  ],
  'phoneNumbers.searchLocal': [
    (c) => c.phoneNumbers.searchLocal('US', { AreaCode: '512', Beta: false }),
    `GET ${root}/AvailablePhoneNumbers/US/Local?AreaCode=512&Beta=false`,
  ],
  'phoneNumbers.searchTollFree': [
    (c) => c.phoneNumbers.searchTollFree('US', { Contains: 'PIZZA' }),
    `GET ${root}/AvailablePhoneNumbers/US/TollFree?Contains=PIZZA`,
  ],
  'phoneNumbers.importNumber': [
    (c) =>
      c.phoneNumbers.importNumber({ number: '+15550100', number_type: 'longcode', capabilities: ['sms', 'voice'] }),
    `POST ${root}/ImportedPhoneNumbers`,
    'number=%2B15550100&number_type=longcode&capabilities%5B%5D=sms&capabilities%5B%5D=voice',
  ],
  'phoneNumbers.list': [
    (c) => c.phoneNumbers.list({ PhoneNumber: '+1555' }),
    `GET ${root}/IncomingPhoneNumbers?PhoneNumber=%2B1555`,
  ],
  'phoneNumbers.purchase': [
    (c) => c.phoneNumbers.purchase({ PhoneNumber: '+15550100', VoiceReceiveMode: 'fax' }),
    `POST ${root}/IncomingPhoneNumbers`,
    'PhoneNumber=%2B15550100&VoiceReceiveMode=fax',
  ],
  'phoneNumbers.get': [(c) => c.phoneNumbers.get('n'), `GET ${root}/IncomingPhoneNumbers/n`],
  'phoneNumbers.update': [
    (c) => c.phoneNumbers.update('n', { AccountSid: 'other' }),
    `POST ${root}/IncomingPhoneNumbers/n`,
    'AccountSid=other',
  ],
  'phoneNumbers.delete': [(c) => c.phoneNumbers.delete('n'), `DELETE ${root}/IncomingPhoneNumbers/n`],
  'calls.list': [
    (c) => c.calls.list({ 'StartTime>': 'Thu, 01 Jan 2026 00:00:00 GMT', Status: 'in-progress' }),
    `GET ${root}/Calls?StartTime%3E=Thu%2C+01+Jan+2026+00%3A00%3A00+GMT&Status=in-progress`,
  ],
  'calls.create': [
    (c) => c.calls.create({ To: '+15550101', From: '+15550100', Url: xml }),
    `POST ${root}/Calls`,
    'To=%2B15550101&From=%2B15550100&Url=https%3A%2F%2Fexample.com%2Fvoice.xml',
  ],
  'calls.get': [(c) => c.calls.get('c'), `GET ${root}/Calls/c`],
  'calls.update': [(c) => c.calls.update('c', { Status: 'completed' }), `POST ${root}/Calls/c`, 'Status=completed'],
  'calls.delete': [(c) => c.calls.delete('c'), `DELETE ${root}/Calls/c`],
  'calls.startRecording': [
    (c) => c.calls.startRecording('c', { RecordingChannels: 'dual' }),
    `POST ${root}/Calls/c/Recordings`,
    'RecordingChannels=dual',
  ],
  'calls.updateRecording': [
    (c) => c.calls.updateRecording('c', 'r', { Status: 'paused', PauseBehavior: 'skip' }),
    `POST ${root}/Calls/c/Recordings/r`,
    'Status=paused&PauseBehavior=skip',
  ],
  'calls.startStream': [
    (c) =>
      c.calls.startStream('c', {
        Url: 'wss://example.com/a',
        'Parameter1.Name': 'language',
        'Parameter1.Value': 'en',
        'Parameter99.Name': 'last',
      }),
    `POST ${root}/Calls/c/Streams`,
    'Url=wss%3A%2F%2Fexample.com%2Fa&Parameter1.Name=language&Parameter1.Value=en&Parameter99.Name=last',
  ],
  'calls.stopStream': [
    (c) => c.calls.stopStream('c', 's', { Status: 'stopped' }),
    `POST ${root}/Calls/c/Streams/s`,
    'Status=stopped',
  ],
  'conferences.list': [
    (c) => c.conferences.list({ 'DateCreated<': '2026-01-02', Status: 'init' }),
    `GET ${root}/Conferences?DateCreated%3C=2026-01-02&Status=init`,
  ],
  'conferences.get': [(c) => c.conferences.get('f'), `GET ${root}/Conferences/f`],
  'conferences.update': [
    (c) => c.conferences.update('f', { Status: 'completed' }),
    `POST ${root}/Conferences/f`,
    'Status=completed',
  ],
  'conferences.listParticipants': [
    (c) => c.conferences.listParticipants('f', { Muted: true, Hold: false }),
    `GET ${root}/Conferences/f/Participants?Muted=true&Hold=false`,
  ],
  'conferences.getParticipant': [
    (c) => c.conferences.getParticipant('f', 'c'),
    `GET ${root}/Conferences/f/Participants/c`,
  ],
  'conferences.updateParticipant': [
    (c) => c.conferences.updateParticipant('f', 'c', { Muted: true, Hold: false }),
    `POST ${root}/Conferences/f/Participants/c`,
    'Muted=true&Hold=false',
  ],
  'conferences.removeParticipant': [
    (c) => c.conferences.removeParticipant('f', 'c'),
    `DELETE ${root}/Conferences/f/Participants/c`,
  ],
  'conferences.listRecordings': [
    (c) => c.conferences.listRecordings('f', { DateCreated: '2026-01-01' }),
    `GET ${root}/Conferences/f/Recordings?DateCreated=2026-01-01`,
  ],
  'conferences.getRecording': [(c) => c.conferences.getRecording('f', 'r'), `GET ${root}/Conferences/f/Recordings/r`],
  'conferences.updateRecording': [
    (c) => c.conferences.updateRecording('f', 'r', { Status: 'stopped' }),
    `POST ${root}/Conferences/f/Recordings/r`,
    'Status=stopped',
  ],
  'conferences.deleteRecording': [
    (c) => c.conferences.deleteRecording('f', 'r'),
    `DELETE ${root}/Conferences/f/Recordings/r`,
  ],
  'conferences.startStream': [
    (c) =>
      c.conferences.startStream('f', { Url: 'wss://example.com/a', StreamCodec: 'L16@24000h', StreamRealTime: true }),
    `POST ${root}/Conferences/f/Streams`,
    'Url=wss%3A%2F%2Fexample.com%2Fa&StreamCodec=L16%4024000h&StreamRealTime=true',
  ],
  'conferences.stopStream': [
    (c) => c.conferences.stopStream('f', 's'),
    `POST ${root}/Conferences/f/Streams/s`,
    'Status=stopped',
  ],
  'faxes.list': [(c) => c.faxes.list({ To: '+15550101' }), `GET ${root}/Faxes?To=%2B15550101`],
  'faxes.create': [
    (c) => c.faxes.create({ MediaUrl: 'https://a.b/c', To: '1', From: '2', StoreMedia: false, Ttl: 5 }),
    `POST ${root}/Faxes`,
    'MediaUrl=https%3A%2F%2Fa.b%2Fc&To=1&From=2&StoreMedia=false&Ttl=5',
  ],
  'faxes.get': [(c) => c.faxes.get('x'), `GET ${root}/Faxes/x`],
  'faxes.update': [(c) => c.faxes.update('x', { Status: 'canceled' }), `POST ${root}/Faxes/x`, 'Status=canceled'],
  'faxes.delete': [(c) => c.faxes.delete('x'), `DELETE ${root}/Faxes/x`],
  'faxes.listMedia': [(c) => c.faxes.listMedia('x', { PageSize: 5 }), `GET ${root}/Faxes/x/Media?PageSize=5`],
  'faxes.getMedia': [(c) => c.faxes.getMedia('x', 'm'), `GET ${root}/Faxes/x/Media/m`],
  'faxes.deleteMedia': [(c) => c.faxes.deleteMedia('x', 'm'), `DELETE ${root}/Faxes/x/Media/m`],
  'messages.list': [
    (c) => c.messages.list({ 'DateSent>': '2026-01-01', Status: 'received' }),
    `GET ${root}/Messages?DateSent%3E=2026-01-01&Status=received`,
  ],
  'messages.create': [
    (c) => c.messages.create({ To: '1', From: '2', Body: 'Grüße & Küsse' }),
    `POST ${root}/Messages`,
    'To=1&From=2&Body=Gr%C3%BC%C3%9Fe+%26+K%C3%BCsse',
  ],
  'messages.get': [(c) => c.messages.get('s'), `GET ${root}/Messages/s`],
  'messages.update': [(c) => c.messages.update('s', { Body: '' }), `POST ${root}/Messages/s`, 'Body='],
  'messages.delete': [(c) => c.messages.delete('s'), `DELETE ${root}/Messages/s`],
  'messages.listMedia': [(c) => c.messages.listMedia('s'), `GET ${root}/Messages/s/Media`],
  'messages.getMedia': [(c) => c.messages.getMedia('s', 'm'), `GET ${root}/Messages/s/Media/m`],
  'messages.deleteMedia': [(c) => c.messages.deleteMedia('s', 'm'), `DELETE ${root}/Messages/s/Media/m`],
  'queues.list': [(c) => c.queues.list({ Page: 0 }), `GET ${root}/Queues?Page=0`],
  'queues.create': [
    (c) => c.queues.create({ FriendlyName: 'support', MaxSize: 20 }),
    `POST ${root}/Queues`,
    'FriendlyName=support&MaxSize=20',
  ],
  'queues.get': [(c) => c.queues.get('q'), `GET ${root}/Queues/q`],
  'queues.update': [(c) => c.queues.update('q', { FriendlyName: 'x' }), `POST ${root}/Queues/q`, 'FriendlyName=x'],
  'queues.delete': [(c) => c.queues.delete('q'), `DELETE ${root}/Queues/q`],
  'queues.listMembers': [(c) => c.queues.listMembers('q'), `GET ${root}/Queues/q/Members`],
  'queues.getMember': [(c) => c.queues.getMember('q', 'c'), `GET ${root}/Queues/q/Members/c`],
  'queues.dequeueMember': [
    (c) => c.queues.dequeueMember('q', 'Front', { Url: 'https://a.b/c', Method: 'GET' }),
    `POST ${root}/Queues/q/Members/Front`,
    'Url=https%3A%2F%2Fa.b%2Fc&Method=GET',
  ],
  'recordings.list': [(c) => c.recordings.list({ CallSid: 'c' }), `GET ${root}/Recordings?CallSid=c`],
  'recordings.get': [(c) => c.recordings.get('r'), `GET ${root}/Recordings/r.json`],
  'recordings.delete': [(c) => c.recordings.delete('r'), `DELETE ${root}/Recordings/r`],
  'transcriptions.list': [
    (c) => c.transcriptions.list({ DateCreated: 'x' }),
    `GET ${root}/Transcriptions?DateCreated=x`,
  ],
  'transcriptions.get': [(c) => c.transcriptions.get('t'), `GET ${root}/Transcriptions/t`],
  'transcriptions.delete': [(c) => c.transcriptions.delete('t'), `DELETE ${root}/Transcriptions/t`],
};

test.each(Object.entries(calls))('compat.%s', async (_, [call, sent, form]) => {
  const space = await ScriptedSpace.start();
  const deletes = sent.startsWith('DELETE');
  if (deletes) space.answer(204);
  else space.answer(200, { sid: 'x' });
  await expect(call(space.client().compat)).resolves.toEqual(deletes ? undefined : { sid: 'x' });
  expect(space.received).toHaveLength(1);
  const { method, url, body, headers } = space.last;
  expect(`${method} ${url}`).toBe(sent);
  expect(body).toBe(form ?? '');
  expect(headers['content-type']).toBe(form === undefined ? undefined : 'application/x-www-form-urlencoded');
});

test('every operation has its method', () => {
  const known = Object.keys(routes).filter((id) => /^compat\.(?!tokens\.)/.test(id));
  expect(known.sort()).toEqual(
    Object.keys(calls)
      .map((name) => `compat.${name}`)
      .sort(),
  );
});

describe('forms', () => {
  test('a list repeats its name, without brackets; booleans and numbers are words', async () => {
    const space = await ScriptedSpace.start();
    space.answer(200, {});
    await space.client().compat.calls.create({
      To: '1',
      From: '2',
      ApplicationSid: 'a',
      StatusCallbackEvent: ['initiated', 'completed'],
      Record: true,
      AsyncAmd: false,
      Timeout: 30,
    });
    expect([...new URLSearchParams(space.last.body)]).toEqual([
      ['To', '1'],
      ['From', '2'],
      ['ApplicationSid', 'a'],
      ['StatusCallbackEvent', 'initiated'],
      ['StatusCallbackEvent', 'completed'],
      ['Record', 'true'],
      ['AsyncAmd', 'false'],
      ['Timeout', '30'],
    ]);
  });

  test.each([
    ['one URL', 'https://a.b/1', ['https://a.b/1']],
    ['some URLs', ['https://a.b/1', 'https://a.b/2'], ['https://a.b/1', 'https://a.b/2']],
  ])('media of a message: %s', async (_, MediaUrl, sent) => {
    const space = await ScriptedSpace.start();
    space.answer(201, {});
    await space.client().compat.messages.create({ To: '1', From: '2', MediaUrl });
    expect(new URLSearchParams(space.last.body).getAll('MediaUrl')).toEqual(sent);
  });

  test('a body that may be left out is an empty form', async () => {
    const space = await ScriptedSpace.start();
    space.answer(200, {}).answer(200, {});
    const { compat } = space.client();
    await compat.calls.startRecording('c');
    await compat.conferences.update('f');
    expect(space.received.map(({ body }) => body)).toEqual(['', '']);
    expect(space.last.headers['content-type']).toBe('application/x-www-form-urlencoded');
  });
});

describe('pages', () => {
  const page = (key: string, sids: string[], next: string | null) => ({
    uri: '/here',
    first_page_uri: '/here',
    next_page_uri: next,
    previous_page_uri: null,
    page: 0,
    page_size: 2,
    [key]: sids.map((sid) => ({ sid })),
  });
  const sidsOf = async (items: AsyncIterable<{ sid: string }>) => {
    const out: string[] = [];
    for await (const { sid } of items) out.push(sid);
    return out;
  };

  const lists: [key: string, list: (compat: Compat) => AsyncIterable<{ sid: string }>, path: string][] = [
    ['accounts', (c) => c.accounts.list(), accounts],
    ['applications', (c) => c.applications.list(), `${root}/Applications`],
    ['laml_bins', (c) => c.lamlBins.list(), `${root}/LamlBins`],
    ['incoming_phone_numbers', (c) => c.phoneNumbers.list(), `${root}/IncomingPhoneNumbers`],
    ['calls', (c) => c.calls.list(), `${root}/Calls`],
    ['conferences', (c) => c.conferences.list(), `${root}/Conferences`],
    ['recordings', (c) => c.conferences.listRecordings('f'), `${root}/Conferences/f/Recordings`],
    ['faxes', (c) => c.faxes.list(), `${root}/Faxes`],
    ['media', (c) => c.faxes.listMedia('x'), `${root}/Faxes/x/Media`],
    ['messages', (c) => c.messages.list(), `${root}/Messages`],
    ['media_list', (c) => c.messages.listMedia('s'), `${root}/Messages/s/Media`],
    ['queues', (c) => c.queues.list(), `${root}/Queues`],
    ['recordings', (c) => c.recordings.list(), `${root}/Recordings`],
    ['transcriptions', (c) => c.transcriptions.list(), `${root}/Transcriptions`],
  ];

  test.each(lists)('items are under %s; the next page is where next_page_uri says', async (key, list, path) => {
    const space = await ScriptedSpace.start();
    const next = `${path}?Page=1&PageSize=2&PageToken=PA%2F1`;
    space.answer(200, page(key, ['1', '2'], next)).answer(200, page(key, ['3'], null));
    expect(await sidsOf(list(space.client().compat))).toEqual(['1', '2', '3']);
    expect(space.received.map(({ url }) => url)).toEqual([path, next]);
  });

  test('participants and members of a queue have the id of their call', async () => {
    const space = await ScriptedSpace.start();
    const { compat } = space.client();
    space.answer(200, { participants: [{ call_sid: 'c', muted: true }], next_page_uri: null });
    for await (const { call_sid, muted } of compat.conferences.listParticipants('f'))
      expect([call_sid, muted]).toEqual(['c', true]);
    space.answer(200, { queue_members: [{ call_sid: 'c', wait_time: 7 }], next_page_uri: null });
    const members = await compat.queues.listMembers('q').toArray();
    expect(members).toEqual([{ call_sid: 'c', wait_time: 7 }]);
  });

  test('lists without pages are walked as well', async () => {
    const space = await ScriptedSpace.start();
    const { compat } = space.client();
    space.answer(200, { uri: '/x', countries: [{ country_code: 'US' }] });
    expect(await compat.phoneNumbers.listAvailableCountries().toArray()).toEqual([{ country_code: 'US' }]);
    space.answer(200, { uri: '/x', available_phone_numbers: [{ phone_number: '+1' }] });
    expect(await compat.phoneNumbers.searchLocal('US').toArray()).toEqual([{ phone_number: '+1' }]);
  });

  test('pages of faxes, which link below /fax/v1, are requested where the list is', async () => {
    const space = await ScriptedSpace.start();
    space
      .answer(200, page('faxes', ['1'], '/fax/v1/Faxes?Page=1&PageSize=50&PageToken=PAb'))
      .answer(200, page('faxes', ['2'], '/fax/v1/Faxes?Page=2&PageSize=50&PageToken=PAc'))
      .answer(200, page('faxes', ['3'], null));
    expect(await sidsOf(space.client().compat.faxes.list({ To: '+15550101', PageSize: 50 }))).toEqual(['1', '2', '3']);
    expect(space.received.map(({ url }) => url)).toEqual([
      `${root}/Faxes?To=%2B15550101&PageSize=50`,
      `${root}/Faxes?Page=1&PageSize=50&PageToken=PAb`,
      `${root}/Faxes?Page=2&PageSize=50&PageToken=PAc`,
    ]);
  });
});

describe('recordings and media', () => {
  test.each([
    [undefined, 'r.wav', 'audio/wav'],
    ['wav', 'r.wav', 'audio/wav'],
    ['mp3', 'r.mp3', 'audio/mpeg'],
  ] as const)('the audio of a recording streams: %s', async (format, file, accept) => {
    const space = await ScriptedSpace.start();
    let finish = () => {};
    space.script((_, response) => {
      response.writeHead(200, { 'content-type': accept }).write(Buffer.from([0, 255, 1]));
      finish = () => response.end(Buffer.from([2]));
    });
    const response = await space.client().compat.recordings.download('r', format);
    expect(space.last).toMatchObject({ method: 'GET', url: `${root}/Recordings/${file}` });
    expect(space.last.headers.accept).toBe(accept);
    expect(response.headers.get('content-type')).toBe(accept);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    expect([...((await reader.read()).value ?? [])]).toEqual([0, 255, 1]);
    finish();
    expect([...((await reader.read()).value ?? [])]).toEqual([2]);
    expect((await reader.read()).done).toBe(true);
  });

  test('audio that is not there is an error as for any call', async () => {
    const space = await ScriptedSpace.start();
    space.answer(404, { code: 20404, message: 'Not found', more_info: 'x', status: 404 });
    const error = await rejection(space.client().compat.recordings.download('r'));
    expect(error).toBeInstanceOf(RestNotFoundError);
    expect(error).toMatchObject({ operation: 'compat.recordings.get', body: { code: 20404 } });
  });

  test('another format, or no recording, is refused at once', async () => {
    const space = await ScriptedSpace.start();
    const { recordings } = space.client().compat;
    const wrong = (await rejection(recordings.download('r', 'ogg' as 'wav'))) as Error;
    expect(wrong.message).toBe('format must be "wav" or "mp3". Given: "ogg".');
    for (const call of [recordings.download(''), recordings.get('')])
      expect(((await rejection(call)) as Error).message).toContain('Sid is empty');
    expect(space.received).toEqual([]);
  });

  test('media come as a response, whatever their type', async () => {
    const space = await ScriptedSpace.start();
    const { compat } = space.client();
    for (const media of [() => compat.faxes.getMedia('x', 'm'), () => compat.messages.getMedia('s', 'm')]) {
      space.script((_, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'));
      const response = await media().asResponse();
      expect(response.headers.get('content-type')).toBe('application/pdf');
      expect(await response.text()).toBe('%PDF');
    }
  });
});

test('what is wrong with a conference comes as sentences, and as fields without a name', async () => {
  const space = await ScriptedSpace.start();
  space.answer(422, { errors: ['Url must be wss', 'Name is taken'] });
  const error = await rejection(space.client().compat.conferences.startStream('f', { Url: 'ws://example.com' }));
  expect(error).toBeInstanceOf(RestValidationError);
  expect((error as RestValidationError).fields).toEqual([
    { field: '', message: 'Url must be wss' },
    { field: '', message: 'Name is taken' },
  ]);
});

test('what the API does not know does not compile', () => {
  const wrong = ({ compat }: RestClient) => [
    // @ts-expect-error a name that is none
    () => compat.calls.create({ To: '1', From: '2', StatusCallBack: 'https://a.b' }),
    // @ts-expect-error a value outside the set
    () => compat.calls.update('c', { Status: 'ended' }),
    // @ts-expect-error a parameter that is missing
    () => compat.messages.create({ From: '2', Body: 'x' }),
    // @ts-expect-error an id that is no text
    () => compat.recordings.get(7),
    // @ts-expect-error a parameter of a stream that is none
    () => compat.calls.startStream('c', { Url: 'wss://a.b', 'Parameter1.Key': 'x' }),
  ];
  expect(wrong).toBeTypeOf('function');
});
