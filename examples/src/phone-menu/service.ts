import { SWMLService, type SWMLServiceOptions } from '@signalwire/sdk';

export interface MuseumOptions extends Partial<SWMLServiceOptions> {
  /** Numbers of the desk, which are called one after another. */
  desk: string[];
}

/** The telephone menu of a museum: keys and connections, no AI. There is a method for every verb. */
export function museumMenu({ desk, ...options }: MuseumOptions): SWMLService {
  const service = new SWMLService({ name: 'museum-menu', route: '/', ...options });
  service
    .answer()
    .play({ url: 'say:Welcome to the Museum of Clocks.' })
    .label('menu')
    .prompt({
      play: 'say:For opening hours press one. For the desk press two.',
      max_digits: 1,
      initial_timeout: 5,
    })
    .switch({
      variable: 'prompt_value',
      case: {
        '1': [{ execute: { dest: 'hours' } }, { goto: { label: 'menu', max: 3 } }],
        '2': [{ transfer: { dest: 'desk' } }],
      },
      default: [{ play: { url: 'say:Please press one or two.' } }, { goto: { label: 'menu', max: 3 } }],
    })
    .play({ url: 'say:Goodbye.' })
    .hangup();

  service.addVerbToSection('hours', 'play', { url: 'say:We are open from ten to five, on Mondays never.' });
  service.addVerbToSection('hours', 'return', {});

  service.addVerbToSection('desk', 'connect', {
    serial: desk.map((to) => ({ to, timeout: 15 })),
    ringback: ['ring:us'],
    result: {
      case: { connected: [{ hangup: {} }] },
      default: [
        { play: { url: 'say:Nobody is at the desk. Please leave a message.' } },
        { record: { max_length: 60 } },
      ],
    },
  });
  return service;
}
