// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.

export interface ListCompatLamlBins {
  /** Only those with this name. */
  Name?: string | undefined;
  /** Page to return, counted from 0. At least 0. Default: `0`. */
  Page?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  PageSize?: number | undefined;
  /** Where the page starts, as the link to it says. */
  PageToken?: string | undefined;
}

/** A page of cXML scripts. */
export interface CompatLamlBinPage {
  /** This page. */
  uri: string;
  /** The first page. */
  first_page_uri: string;
  /** The next page; `null` on the last. */
  next_page_uri: string | null;
  /** The page before; `null` on the first. */
  previous_page_uri: string | null;
  /** Which page it is, counted from 0. */
  page: number;
  /** Items on a page. */
  page_size: number;
  /** The cXML scripts of this page. */
  laml_bins: CompatLamlBin[];
}

/** A cXML script that the space keeps and serves. */
export interface CompatLamlBin {
  /** The script. */
  sid: string;
  /** The project that it belongs to. */
  account_sid: string;
  /** Version of the API. */
  api_version: string;
  /** When it was created (ISO 8601). */
  date_created: string;
  /** When it was last changed (ISO 8601). */
  date_updated: string;
  /** When it was last fetched (ISO 8601); `null` when it never was. */
  date_last_accessed: string | null;
  /** Its name. */
  name: string;
  /** The cXML. */
  contents: string;
  /** Where it can be fetched. */
  request_url: string;
  /** How often it was fetched. */
  num_requests: number;
  /** Where the resource is, relative to the space. */
  uri: string;
}

export interface CreateCompatLamlBin {
  /** A name; 1 character or more. */
  Name: string;
  /** The cXML; Mustache templates may stand in it. */
  Contents?: string | undefined;
}

export interface UpdateCompatLamlBin {
  /** A name; 1 character or more. */
  Name: string;
  /** The cXML; Mustache templates may stand in it. */
  Contents?: string | undefined;
}
