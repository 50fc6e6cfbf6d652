import type { AvailablePhoneNumber, SearchPhoneNumbers } from '@signalwire/protocol/rest';
import { nearest } from '@signalwire/protocol/validation';
import { invalid } from '../errors.js';
import { type Area, areas, tollFreeCodes } from './areas.js';

interface Offer {
  /** E.164. */
  number: string;
  /** Absent for toll-free numbers. */
  area: Area | undefined;
}

const defaultResults = 50;
const digitFilters = ['starts_with', 'contains', 'ends_with'] as const;

/**
 * The numbers that can be bought. All are out of the range that the numbering plan keeps for fiction (555-0100 to
 * 555-0199 of every area code), so that none of them is anybody's.
 */
export class NumberMarket {
  private readonly local: readonly Offer[];
  private readonly tollFree: readonly Offer[];
  private readonly byNumber: ReadonlyMap<string, Offer>;

  constructor() {
    this.local = offers(areas.map((area) => ({ code: area.code, area })));
    this.tollFree = offers(tollFreeCodes.map((code) => ({ code, area: undefined })));
    this.byNumber = new Map([...this.local, ...this.tollFree].map((offer) => [offer.number, offer]));
  }

  /** Whether the market has ever had a number. */
  has(number: string): boolean {
    return this.byNumber.has(number);
  }

  isTollFree(number: string): boolean {
    return tollFreeCodes.some((code) => number.startsWith(`+1${code}`));
  }

  /**
   * The numbers that fit a search, except those that are taken; always the same ones, in the same order.
   * @throws {ApiError} 422 when no number can ever fit.
   */
  search(wanted: SearchPhoneNumbers, taken: ReadonlySet<string>): AvailablePhoneNumber[] {
    const fits = matcher(wanted);
    const found: AvailablePhoneNumber[] = [];
    const limit = wanted.max_results ?? defaultResults;
    for (const offer of wanted.number_type === 'toll-free' ? this.tollFree : this.local) {
      if (found.length >= limit) break;
      if (!taken.has(offer.number) && fits(offer)) found.push(present(offer));
    }
    return found;
  }
}

/** The first line of every area code, then the second of every one: a search without filters shows many places. */
function offers(codes: readonly { code: string; area: Area | undefined }[]): Offer[] {
  return Array.from({ length: 100 }, (_, line) => line).flatMap((line) =>
    codes.map(({ code, area }) => ({ number: `+1${code}55501${String(line).padStart(2, '0')}`, area })),
  );
}

function matcher(wanted: SearchPhoneNumbers): (offer: Offer) => boolean {
  const { areacode, region, city } = wanted;
  const given = digitFilters.filter((name) => wanted[name] !== undefined);
  if (given.length > 1)
    throw invalid(given[1] as string, `cannot be combined with ${given[0]}. Use one of ${digitFilters.join(', ')}.`);
  if (areacode !== undefined && !/^\d{3}$/.test(areacode))
    throw invalid('areacode', `must be 3 digits. Given: "${areacode}".`);
  if (wanted.number_type === 'toll-free') tollFreeOnly(wanted);
  else localOnly(wanted);
  const start = wanted.starts_with;
  if (areacode && start && !start.startsWith(areacode))
    throw invalid(
      'starts_with',
      `"${start}" cannot be the start of a number with areacode ${areacode}: the area code comes first.`,
    );
  const regionCode = region?.toUpperCase();
  const cityName = city?.toLowerCase();
  return ({ number, area }) => {
    const national = number.slice(2);
    return (
      (areacode === undefined || national.startsWith(areacode)) &&
      (start === undefined || national.startsWith(start)) &&
      (wanted.contains === undefined || national.includes(wanted.contains)) &&
      (wanted.ends_with === undefined || national.endsWith(wanted.ends_with)) &&
      (regionCode === undefined || area?.region === regionCode) &&
      (cityName === undefined || area?.city.toLowerCase() === cityName)
    );
  };
}

function tollFreeOnly({ areacode, region, city }: SearchPhoneNumbers): void {
  for (const [name, value] of Object.entries({ region, city }))
    if (value !== undefined) throw invalid(name, 'is only for local numbers, not for number_type toll-free.');
  if (areacode && !tollFreeCodes.some((code) => code === areacode))
    throw invalid('areacode', `${areacode} is not toll-free. Toll-free are ${tollFreeCodes.join(', ')}.`);
}

function localOnly({ areacode, region, city }: SearchPhoneNumbers): void {
  if (areacode && tollFreeCodes.some((code) => code === areacode))
    throw invalid('areacode', `${areacode} is toll-free. Search with number_type toll-free.`);
  if (city !== undefined && region === undefined)
    throw invalid('region', 'is required with city.', 'missing_required_parameter');
  if (region === undefined) return;
  const regions = new Set(areas.map((area) => area.region));
  if (!regions.has(region.toUpperCase())) {
    const allowed = [...regions].sort().join(', ');
    throw invalid('region', `must be the two letters of a state. Given: "${region}". The local space has ${allowed}.`);
  }
  const local = areas.filter((area) => area.region === region.toUpperCase());
  const cities = [...new Set(local.map((area) => area.city))];
  if (city !== undefined && !cities.some((name) => name.toLowerCase() === city.toLowerCase())) {
    const meant = nearest(city, cities);
    throw invalid(
      'city',
      `"${city}" has no numbers in this local space. In ${region.toUpperCase()} it has ${cities.join(', ')}.${meant ? ` Did you mean "${meant}"?` : ''}`,
    );
  }
  if (areacode !== undefined && !local.some((area) => area.code === areacode && matchesCity(area, city)))
    throw invalid('areacode', `${areacode} is not in ${city ? `${city}, ` : ''}${region.toUpperCase()}.`);
}

const matchesCity = (area: Area, city: string | undefined) =>
  city === undefined || area.city.toLowerCase() === city.toLowerCase();

function present({ number, area }: Offer): AvailablePhoneNumber {
  const local = area !== undefined;
  return {
    number,
    ...(area ? { region: area.region, city: area.city, rate_center: area.rateCenter, lata: area.lata } : {}),
    capabilities: { voice: true, sms: true, mms: local, fax: local },
  };
}
