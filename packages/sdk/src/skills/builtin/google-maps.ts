import { FunctionResult } from '../../tools/index.js';
import { BuiltinSkill } from '../builtin-skill.js';
import { skillParameters } from '../parameters.js';
import type { SkillPromptSection, SkillToolDefinition } from '../skill-base.js';
import { askJson, asList, asObject, asText, type Json, orSentence, ServiceError, untagged, urlOf } from './service.js';
import { digitsOf } from './spoken-numbers.js';

const modes = ['driving', 'walking', 'bicycling', 'transit'] as const;

const parameters = skillParameters({
  api_key: {
    type: 'string',
    description: 'Key of Google Maps.',
    required: true,
    hidden: true,
    env_var: 'GOOGLE_MAPS_API_KEY',
  },
  default_mode: { type: 'string', description: 'How people travel unless they say.', enum: modes, default: 'driving' },
  lookup_tool_name: { type: 'string', description: 'Another name for lookup_address.', default: 'lookup_address' },
  route_tool_name: { type: 'string', description: 'Another name for compute_route.', default: 'compute_route' },
  geocode_tool_name: { type: 'string', description: 'Another name for geocode_address.', default: 'geocode_address' },
  route_by_coords_tool_name: {
    type: 'string',
    description: 'Another name for compute_route_by_coords.',
    default: 'compute_route_by_coords',
  },
  maps_base_url: {
    type: 'string',
    description: 'Where places and directions are.',
    default: 'https://maps.googleapis.com',
  },
  routes_base_url: { type: 'string', description: 'Where routes are.', default: 'https://routes.googleapis.com' },
});

const service = 'the map service';
const coordinate = (what: string) => ({ type: 'number', description: what }) as const;
const bias = {
  bias_lat: coordinate('Latitude near which to look'),
  bias_lng: coordinate('Longitude near which to look'),
};

/** Finds addresses and ways, with Google Maps. [skills/google-maps] */
export class GoogleMapsSkill extends BuiltinSkill<typeof parameters> {
  static override readonly SKILL_NAME = 'google_maps';
  static override readonly SKILL_DESCRIPTION = 'Finds addresses and ways, with Google Maps.';
  static override readonly PARAMETERS = parameters;

  override getTools(): SkillToolDefinition[] {
    const told =
      (run: (args: Json, signal: AbortSignal) => Promise<string>): SkillToolDefinition['handler'] =>
      (args, _, { signal }) =>
        orSentence(this.log, async () => new FunctionResult(await run(args, signal)));
    return [
      {
        name: this.setting('lookup_tool_name'),
        description: 'Finds a place or a business: its address, and whether it is open.',
        parameters: { query: { type: 'string', description: 'Name or address' } },
        required: ['query'],
        handler: told((args, signal) => this.lookUp(digitsOf(asText(args['query'])), signal)),
      },
      {
        name: this.setting('route_tool_name'),
        description: 'The way from one place to another: distance, time and directions.',
        parameters: {
          origin: { type: 'string', description: 'Where it begins: address or name' },
          destination: { type: 'string', description: 'Where it ends: address or name' },
          mode: { type: 'string', enum: modes, description: 'How the caller travels' },
        },
        required: ['origin', 'destination'],
        handler: told((args, signal) => this.route(args, signal)),
      },
      {
        name: this.setting('geocode_tool_name'),
        description: 'The full form of an address, and its coordinates.',
        parameters: { address: { type: 'string', description: 'Street address' }, ...bias },
        required: ['address'],
        handler: told((args, signal) => this.geocode(args, signal)),
      },
      {
        name: this.setting('route_by_coords_tool_name'),
        description: 'Distance and driving time between two points, with the traffic now.',
        parameters: {
          origin_lat: coordinate('Latitude of the beginning'),
          origin_lng: coordinate('Longitude of the beginning'),
          dest_lat: coordinate('Latitude of the end'),
          dest_lng: coordinate('Longitude of the end'),
        },
        required: ['origin_lat', 'origin_lng', 'dest_lat', 'dest_lng'],
        handler: told((args, signal) => this.drive(args, signal)),
      },
    ];
  }

  override getHints(): string[] {
    return ['address', 'location', 'route', 'directions', 'miles', 'distance'];
  }

  protected override _getPromptSections(): SkillPromptSection[] {
    return [
      {
        title: 'Google Maps & Directions',
        body: 'You can find places and ways.',
        bullets: [
          `${this.setting('lookup_tool_name')} finds a place or a business.`,
          `${this.setting('geocode_tool_name')} checks an address and gives its coordinates.`,
          `${this.setting('route_tool_name')} tells the way between two places, ${this.setting('route_by_coords_tool_name')} between two points.`,
          'Read an address back to the caller before you rely on it.',
        ],
      },
    ];
  }

  private async lookUp(query: string, signal: AbortSignal): Promise<string> {
    if (query === '') return 'There is no place. Ask which one is meant.';
    const found = await this.maps('place/findplacefromtext/json', signal, {
      input: query,
      inputtype: 'textquery',
      fields: 'name,formatted_address,rating,opening_hours,business_status,types,geometry',
    });
    const [place] = asList(found['candidates']).map(asObject);
    if (!place) return `${query} is not found. Ask for a more exact address.`;
    const { open_now: open } = asObject(place['opening_hours']);
    const types = asList(place['types']).map(asText).filter(Boolean).slice(0, 5);
    return lines([
      ['Name', asText(place['name'])],
      ['Address', asText(place['formatted_address'])],
      ['Rating', typeof place['rating'] === 'number' ? `${place['rating']} of 5` : ''],
      ['Open now', typeof open === 'boolean' ? (open ? 'yes' : 'no') : ''],
      ['Status', asText(place['business_status'])],
      ['Kind', types.join(', ')],
      ['Coordinates', coordinatesOf(place)],
    ]);
  }

  private async route(args: Json, signal: AbortSignal): Promise<string> {
    const [origin, destination] = [digitsOf(asText(args['origin'])), digitsOf(asText(args['destination']))];
    if (origin === '' || destination === '') return 'Both ends are needed. Ask for the one that is missing.';
    const mode = asText(args['mode']) || this.setting('default_mode');
    const found = await this.maps('directions/json', signal, { origin, destination, mode });
    const [route] = asList(found['routes']).map(asObject);
    const [leg] = asList(route?.['legs']).map(asObject);
    if (!leg) return `There is no way from ${origin} to ${destination}. Ask for more exact addresses.`;
    const steps = asList(leg['steps'])
      .slice(0, 10)
      .map((step) => untagged(asText(asObject(step)['html_instructions']), ' ').replace(/\s+/g, ' '));
    return lines([
      ['From', asText(leg['start_address'])],
      ['To', asText(leg['end_address'])],
      ['Distance', asText(asObject(leg['distance'])['text'])],
      ['Time', asText(asObject(leg['duration'])['text'])],
      ['Directions', steps.map((step, i) => `${i + 1}. ${step}`).join(' ')],
      ['Warnings', asList(route?.['warnings']).map(asText).join(' ')],
    ]);
  }

  private async geocode(args: Json, signal: AbortSignal): Promise<string> {
    const address = digitsOf(asText(args['address']));
    if (address === '') return 'There is no address. Ask for it.';
    const { bias_lat: lat, bias_lng: lng } = args;
    const near =
      typeof lat === 'number' && typeof lng === 'number'
        ? { bounds: `${lat - 0.45},${lng - 0.45}|${lat + 0.45},${lng + 0.45}` }
        : {};
    const found = await this.maps('geocode/json', signal, { address, ...near });
    const [place] = asList(found['results']).map(asObject);
    if (!place) return `${address} is not found. Ask for a more exact address.`;
    return lines([
      ['Address', asText(place['formatted_address'])],
      ['Coordinates', coordinatesOf(place)],
    ]);
  }

  private async drive(args: Json, signal: AbortSignal): Promise<string> {
    const point = (end: 'origin' | 'dest') => ({
      location: { latLng: { latitude: args[`${end}_lat`], longitude: args[`${end}_lng`] } },
    });
    const found = asObject(
      await askJson(service, urlOf(this.setting('routes_base_url'), '/directions/v2:computeRoutes'), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'X-Goog-Api-Key': this.setting('api_key'),
          'X-Goog-FieldMask': 'routes.distanceMeters,routes.duration',
        },
        body: JSON.stringify({
          origin: point('origin'),
          destination: point('dest'),
          travelMode: 'DRIVE',
          routingPreference: 'TRAFFIC_AWARE',
        }),
        signal,
      }),
    );
    const [route] = asList(found['routes']).map(asObject);
    const { distanceMeters: metres, duration } = route ?? {};
    const seconds = Number.parseFloat(asText(duration));
    if (typeof metres !== 'number' || Number.isNaN(seconds)) return 'There is no way between these two points.';
    return `Distance: ${(metres / 1609.344).toFixed(1)} miles\nTime: ${Math.round(seconds / 60)} minutes`;
  }

  /** Asks one of the older services, which tell in their bodies how it went. */
  private async maps(path: string, signal: AbortSignal, query: Readonly<Record<string, string>>): Promise<Json> {
    const url = urlOf(this.setting('maps_base_url'), `/maps/api/${path}`, { ...query, key: this.setting('api_key') });
    const answer = asObject(await askJson(service, url, { signal }));
    const status = asText(answer['status']);
    if (['OK', 'ZERO_RESULTS', 'NOT_FOUND', ''].includes(status)) return answer;
    const sentence =
      status === 'OVER_QUERY_LIMIT'
        ? `Sorry, ${service} is busy. Offer to try again in a moment.`
        : `Sorry, ${service} cannot be used at the moment.`;
    throw new ServiceError(sentence, `${service} answered ${status}: ${asText(answer['error_message'])}`);
  }
}

const lines = (all: readonly (readonly [name: string, value: string])[]) =>
  all
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');

function coordinatesOf(place: Json): string {
  const { lat, lng } = asObject(asObject(place['geometry'])['location']);
  return typeof lat === 'number' && typeof lng === 'number' ? `${lat}, ${lng}` : '';
}
