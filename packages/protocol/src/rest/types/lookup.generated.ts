// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.

export interface LookupPhoneNumber {
  /** What else to look up, with commas between: `carrier`, `cnam`. It is charged. */
  include?: string | undefined;
}

/** What is known about a number; `carrier` and `cnam` when they were asked for. */
export interface PhoneNumberLookup {
  /** Country calling code. */
  country_code_number?: number | undefined;
  /** The number without its country calling code. */
  national_number?: string | undefined;
  /** Whether there can be such a number. */
  possible_number?: boolean | undefined;
  /** Whether the number is valid. */
  valid_number?: boolean | undefined;
  /** The number as it is written in its country. */
  national_number_formatted?: string | undefined;
  /** The number as it is written abroad. */
  international_number_formatted?: string | undefined;
  /** The number in E.164 form. */
  e164?: string | undefined;
  /** Where the number belongs, by its area code. */
  location?: string | undefined;
  /** Country, as ISO 3166-1 alpha-2. */
  country_code?: string | undefined;
  /** Time zones of the number. */
  timezones?: string[] | undefined;
  /** What kind of number it is, by its area code. */
  number_type?: string | undefined;
  /** The carrier of a number. */
  carrier?: CarrierLookup | undefined;
  /** The caller name of a number. */
  cnam?: CnamLookup | undefined;
}

/** The carrier of a number. */
export interface CarrierLookup {
  /** Location routing number. */
  lrn?: string | undefined;
  /** Service provider identifier. */
  spid?: string | undefined;
  /** Operating company number. */
  ocn?: string | undefined;
  /** Local access and transport area. */
  lata?: string | undefined;
  /** City. */
  city?: string | undefined;
  /** State, province or region. */
  state?: string | undefined;
  /** Jurisdiction. */
  jurisdiction?: string | undefined;
  /** The carrier. */
  lec?: string | undefined;
  /** What kind of line it is. */
  linetype?: 'wireless' | 'landline' | (string & {}) | undefined;
}

/** The caller name of a number. */
export interface CnamLookup {
  /** The name that calls from the number show. */
  caller_id?: string | undefined;
}
