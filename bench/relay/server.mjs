// The least of a RELAY server that the benches need, in a process of its own. It speaks the frames of one session and
// checks nothing, so that it is no bottleneck. A client asks for a load with a request of its own:
//   bench.events {count}           so many calling.call.play events of one call; answered when all are acknowledged
//   bench.calls {count, at_once}   so many inbound calls, each answered, played to and hung up; answered after the last
//   bench.hold {count}             so many inbound calls that stay up
//   bench.drop {}                  ends those that are up
import { WebSocketServer } from 'ws';

const node = 'c0ffee00-0000-4000-8000-00000000000a@us-east';
let next = 0;
/** Ids in the form of a UUID, cheaper than random ones. */
const uuid = (kind) => `${kind}-0000-4000-8000-${String(next++).padStart(12, '0')}`;
const frame = (type, params) =>
  `{"jsonrpc":"2.0","id":"${uuid('e0e0e0e0')}","method":"signalwire.event","params":{"event_type":"${type}","event_channel":"channel-1","timestamp":1760000000.125,"project_id":"1f0e0d0c-aaaa-4bbb-8ccc-000000000001","space_id":"5bace000-0000-4000-8000-000000000001","params":${params}}}`;
const device = '{"type":"phone","params":{"from_number":"+15550100001","to_number":"+15550100002","headers":[]}}';
const receive = (call) =>
  frame(
    'calling.call.receive',
    `{"call_id":"${call}","node_id":"${node}","project_id":"1f0e0d0c-aaaa-4bbb-8ccc-000000000001","segment_id":"${uuid('5e95e950')}","tag":"${uuid('7a97a970')}","context":"bench","call_state":"created","direction":"inbound","device":${device}}`,
  );
const state = (call, to) =>
  frame(
    'calling.call.state',
    `{"call_id":"${call}","node_id":"${node}","segment_id":"5e95e950-0000-4000-8000-000000000001","call_state":"${to}",${to === 'ended' ? '"end_reason":"hangup",' : ''}"direction":"inbound","device":${device}}`,
  );
const play = (call, control, to) =>
  frame('calling.call.play', `{"call_id":"${call}","node_id":"${node}","control_id":"${control}","state":"${to}"}`);

/** What is sent in one turn leaves in one write. */
class Session {
  constructor(socket, wire) {
    this.socket = socket;
    this.wire = wire;
    this.corked = false;
    this.unacknowledged = 0;
    this.up = new Set();
    socket.on('message', (data) => this.take(data.toString()));
  }

  send(text) {
    if (!this.corked) {
      this.corked = true;
      this.wire.cork();
      process.nextTick(() => {
        this.corked = false;
        this.wire.uncork();
      });
    }
    this.socket.send(text);
  }

  event(text) {
    this.unacknowledged++;
    this.send(text);
  }

  answer(id, result) {
    this.send(`{"jsonrpc":"2.0","id":"${id}","result":${result}}`);
  }

  take(text) {
    // An acknowledgement is the only frame of a client that has a result.
    if (text.endsWith('"result":{}}')) {
      this.unacknowledged--;
      if (this.unacknowledged === 0) this.whenAcknowledged?.();
      return;
    }
    const { id, method, params } = JSON.parse(text);
    switch (method) {
      case 'signalwire.connect':
        this.answer(
          id,
          `{"protocol":"signalwire_SG1_${uuid('2b2b2b2b')}_p","identity":"i","authorization":{"signature":"SG1"}}`,
        );
        return;
      case 'bench.events':
        this.events(id, params.count);
        return;
      case 'bench.calls':
        this.calls(id, params);
        return;
      case 'bench.hold':
        this.hold(id, params.count);
        return;
      case 'bench.drop':
        for (const call of this.up) this.event(state(call, 'ended'));
        this.up.clear();
        this.whenAcknowledged = () => this.answer(id, '{"code":"200"}');
        return;
      case 'calling.answer':
        this.answer(id, '{"code":"200","message":"Answered"}');
        this.event(state(params.call_id, 'answered'));
        return;
      case 'calling.play':
        this.answer(
          id,
          `{"code":"200","message":"Playing","call_id":"${params.call_id}","control_id":"${params.control_id}"}`,
        );
        this.event(play(params.call_id, params.control_id, 'playing'));
        this.event(play(params.call_id, params.control_id, 'finished'));
        return;
      case 'calling.end':
        this.answer(id, '{"code":"200","message":"Disconnecting call"}');
        this.event(state(params.call_id, 'ending'));
        this.event(state(params.call_id, 'ended'));
        this.ended?.();
        return;
      default:
        this.answer(id, '{}');
    }
  }

  events(id, count) {
    const call = uuid('ca11ca11');
    this.event(receive(call));
    let sent = 0;
    this.whenAcknowledged = () => {
      if (sent === count) this.answer(id, '{"code":"200"}');
    };
    // Never so far ahead that the client works off a heap of frames.
    const more = () => {
      if (this.socket.bufferedAmount < 1 << 20)
        for (let i = 0; i < 500 && sent < count; i++, sent++) this.event(play(call, 'control-1', 'playing'));
      if (sent < count) setImmediate(more);
    };
    more();
  }

  calls(id, { count, at_once: atOnce }) {
    let begun = 0;
    let over = 0;
    const begin = () => {
      begun++;
      this.event(receive(uuid('ca11ca11')));
    };
    this.ended = () => {
      over++;
      if (begun < count) begin();
      else if (over === count) this.answer(id, '{"code":"200"}');
    };
    while (begun < Math.min(count, atOnce)) begin();
  }

  hold(id, count) {
    this.whenAcknowledged = () => this.answer(id, '{"code":"200"}');
    for (let i = 0; i < count; i++) {
      const call = uuid('ca11ca11');
      this.up.add(call);
      this.event(receive(call));
    }
  }
}

const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
server.on('connection', (socket, request) => new Session(socket, request.socket));
server.on('listening', () => process.send(server.address().port));
