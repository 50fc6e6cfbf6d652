// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { SpaceErrorItem } from './errors.generated.js';
import type { PageLinks } from './shared.generated.js';

export interface ListAddresses {
  /** Only addresses whose label contains this. */
  filter_label?: string | undefined;
  /** Page to return, counted from 0; above 0 it needs `page_token`. At least 0. Default: `0`. */
  page_number?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  page_size?: number | undefined;
  /** Where the page starts, as the link to it says. */
  page_token?: string | undefined;
}

/** One page: addresses of the project. */
export interface AddressPage {
  /** Addresses of the project. */
  data: Address[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** A postal address, to register numbers with for emergency calls. */
export interface Address {
  /** Unique id of the address. */
  id: string;
  /** The name it was given. */
  label: string;
  /** Country, as ISO 3166-1 alpha-2. */
  country: string;
  /** First name of who is found there. */
  first_name: string;
  /** Last name of who is found there. */
  last_name: string;
  /** House number. */
  street_number: string;
  /** Street. */
  street_name: string;
  /** Which kind of part of the building it is; `null` for all of it. */
  address_type:
    | 'Apartment'
    | 'Basement'
    | 'Building'
    | 'Department'
    | 'Floor'
    | 'Office'
    | 'Penthouse'
    | 'Suite'
    | 'Trailer'
    | 'Unit'
    | (string & {})
    | null;
  /** Which part of the building it is. */
  address_number: string | null;
  /** City. */
  city: string;
  /** State, province or region. */
  state: string;
  /** Postal code. */
  postal_code: string;
  /** The same as `postal_code`. */
  zip_code: string;
  /** Whether numbers can be registered with it for emergency calls. */
  emergency_enabled: boolean;
  /** Whether the carrier knows the address. */
  validated: boolean;
  /** When the carrier last found it; `null` if never. */
  validated_at: string | null;
}

/** A postal address to store. */
export interface AddressSettings {
  /** A name to tell the address by; carriers show its first 32 characters as the caller name. */
  label: string;
  /** Country, as ISO 3166-1 alpha-2. */
  country: string;
  /** First name of who is found there. */
  first_name: string;
  /** Last name of who is found there. */
  last_name: string;
  /** House number. */
  street_number: string;
  /** Street. */
  street_name: string;
  /** City. */
  city: string;
  /** State, province or region; in the USA and Canada its two letters. */
  state: string;
  /** Postal code. */
  postal_code: string;
  /** Which kind of part of the building it is. */
  address_type?:
    | 'Apartment'
    | 'Basement'
    | 'Building'
    | 'Department'
    | 'Floor'
    | 'Office'
    | 'Penthouse'
    | 'Suite'
    | 'Trailer'
    | 'Unit'
    | undefined;
  /** Which part of the building it is. */
  address_number?: string | undefined;
  /** Have the carrier validate the address before it is stored; only in the USA. Default: `false`. */
  emergency_enabled?: boolean | undefined;
  /** Store what the carrier corrects; `false` refuses the request with candidates. Default: `true`. */
  auto_correct_address?: boolean | undefined;
}

/** What is answered to an address that cannot be stored. */
export interface AddressErrorBody {
  /** Everything that is wrong. */
  errors: SpaceErrorItem[];
  /** What the carrier suggests instead, if anything. */
  candidates?: AddressCandidate[] | undefined;
}

/** An address that the carrier suggests. */
export interface AddressCandidate {
  /** House number. */
  street_number: string | null;
  /** Street. */
  street_name: string | null;
  /** City. */
  city: string | null;
  /** State. */
  state: string | null;
  /** Postal code. */
  postal_code: string | null;
}
