import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digitsOf } from '../../src/skills/builtin/spoken-numbers.js';
import { GoogleMapsSkill } from '../../src/skills/index.js';
import { type Answer, failures, late, logged, serveService, serveSkill } from './served.js';

const place = {
  name: 'Blue Door Café',
  formatted_address: '1 Main St',
  rating: 4.5,
  opening_hours: { open_now: true },
  types: ['cafe', 'food'],
  geometry: { location: { lat: 1.5, lng: 2.5 } },
};

const answers: Record<string, unknown> = {
  '/maps/api/place/findplacefromtext/json': { status: 'OK', candidates: [place] },
  '/maps/api/geocode/json': { status: 'OK', results: [place] },
  '/maps/api/directions/json': {
    status: 'OK',
    routes: [
      {
        warnings: ['Ferry.'],
        legs: [
          {
            start_address: 'A',
            end_address: 'B',
            distance: { text: '3 mi' },
            duration: { text: '9 mins' },
            steps: [{ html_instructions: 'Turn <b>left</b>' }],
          },
        ],
      },
    ],
  },
  '/directions/v2:computeRoutes': { routes: [{ distanceMeters: 16_093.44, duration: '620s' }] },
};

const skill = (url: string) => new GoogleMapsSkill({ api_key: 'k', maps_base_url: url, routes_base_url: url });
const coordinates = { origin_lat: 1, origin_lng: 2, dest_lat: 3, dest_lng: 4 };

test('places, addresses and ways', async () => {
  const { url, asked } = await serveService((one): Answer => ({ body: answers[one.url.pathname] }));
  const { call } = await serveSkill(skill(url));
  expect((await call('lookup_address', { query: 'seven one four main' })).response).toBe(
    'Name: Blue Door Café\nAddress: 1 Main St\nRating: 4.5 of 5\nOpen now: yes\nKind: cafe, food\nCoordinates: 1.5, 2.5',
  );
  expect((await call('geocode_address', { address: 'main', bias_lat: 10, bias_lng: 20 })).response).toBe(
    'Address: 1 Main St\nCoordinates: 1.5, 2.5',
  );
  expect((await call('compute_route', { origin: 'A', destination: 'B', mode: 'walking' })).response).toBe(
    'From: A\nTo: B\nDistance: 3 mi\nTime: 9 mins\nDirections: 1. Turn left \nWarnings: Ferry.',
  );
  expect((await call('compute_route_by_coords', coordinates)).response).toBe('Distance: 10.0 miles\nTime: 10 minutes');
  expect(
    asked.map((one) => [
      one.url.searchParams.get('input'),
      one.url.searchParams.get('bounds'),
      one.url.searchParams.get('mode'),
    ]),
  ).toEqual([
    ['714 main', null, null],
    [null, '9.55,19.55|10.45,20.45', null],
    [null, null, 'walking'],
    [null, null, null],
  ]);
  expect(JSON.parse(asked[3]?.body ?? '')).toMatchObject({
    travelMode: 'DRIVE',
    origin: { location: { latLng: { latitude: 1, longitude: 2 } } },
  });
  expect(asked[3]?.headers['x-goog-fieldmask']).toBe('routes.distanceMeters,routes.duration');
});

describe('when it goes wrong', () => {
  test.each(failures)('the service is %s', async (_, answer, hears, logs) => {
    const log = logged();
    const { call } = await serveSkill(skill((await serveService(() => answer)).url));
    for (const [name, args] of [
      ['lookup_address', { query: 'a' }],
      ['compute_route_by_coords', coordinates],
    ] as const)
      expect((await call(name, args)).response).toMatch(hears);
    expect(log.text()).toMatch(logs);
  });

  test('the service is slow', async () => {
    logged();
    const { call } = await serveSkill(skill((await serveService(() => 'hangs')).url));
    late();
    expect((await call('lookup_address', { query: 'a' })).response).toContain('too long to answer');
  });

  test('it says so in the body, or has nothing', async () => {
    let status = 'ZERO_RESULTS';
    const log = logged();
    const { url } = await serveService(() => ({ body: { status, error_message: 'why' } }));
    const { call } = await serveSkill(skill(url));
    expect((await call('lookup_address', { query: 'nowhere' })).response).toContain('nowhere is not found');
    expect((await call('compute_route', { origin: 'A', destination: 'B' })).response).toContain('no way from A to B');
    status = 'OVER_QUERY_LIMIT';
    expect((await call('geocode_address', { address: 'a' })).response).toContain('busy');
    status = 'REQUEST_DENIED';
    expect((await call('geocode_address', { address: 'a' })).response).toContain('cannot be used');
    expect(log.text()).toContain('REQUEST_DENIED: why');
  });
});

test('spoken numbers become digits', () => {
  for (const [spoken, written] of [
    ['seven one four main street', '714 main street'],
    ['twenty one hundred oak', '2100 oak'],
    ['four hundred and five elm', '405 elm'],
    ['one oh one first avenue', '101 first avenue'],
    ['twenty-two baker street', '22 baker street'],
    ['O Street', 'O Street'],
    ['thirteen ten pine', '1310 pine'],
  ])
    expect(digitsOf(spoken as string)).toBe(written);
  fc.assert(
    fc.property(
      fc.stringMatching(/^[b-df-hj-np-sv-z ]*$/),
      (text) => digitsOf(text) === text.trim().split(/\s+/).join(' '),
    ),
  );
});
