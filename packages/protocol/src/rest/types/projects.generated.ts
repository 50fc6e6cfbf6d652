// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { PageLinks } from './shared.generated.js';

export interface ListProjects {
  /** Only projects of this name. */
  name?: string | undefined;
  /** Page to return, counted from 0; above 0 it needs `page_token`. At least 0. Default: `0`. */
  page_number?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  page_size?: number | undefined;
  /** Where the page starts, as the link to it says. */
  page_token?: string | undefined;
}

/** One page: the project and its subprojects. */
export interface ProjectPage {
  /** The project and its subprojects. */
  data: Project[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** A project. */
export interface Project {
  /** Unique id of the project. */
  id: string;
  /** Its name. */
  name: string;
  /** The project that it belongs to; `null` for one of its own. */
  parent_project_id: string | null;
  /** Whether it belongs to another project. */
  subproject: boolean;
  /** The region that it prefers; not set over this API. */
  region_preference: string;
  /** Whether recordings are given out to who signs in alone. */
  protect_recordings: boolean;
  /** Whether media of messages are given out to who signs in alone. */
  protect_message_media: boolean;
  /** Whether faxes are given out to who signs in alone. */
  protect_fax_media: boolean;
  /** Whether webhooks must be HTTPS. */
  force_https_requests: boolean;
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
}

export interface CreateProject {
  /** Its name. */
  name: string;
  /** Whether recordings are given out to who signs in alone. */
  protect_recordings?: boolean | undefined;
  /** Whether media of messages are given out to who signs in alone. */
  protect_message_media?: boolean | undefined;
  /** Whether faxes are given out to who signs in alone. */
  protect_fax_media?: boolean | undefined;
  /** Whether webhooks must be HTTPS. */
  force_https_requests?: boolean | undefined;
}

/** A project with its new signing key. */
export interface ProjectWithSigningKey {
  /** Unique id of the project. */
  id: string;
  /** Its name. */
  name: string;
  /** The project that it belongs to; `null` for one of its own. */
  parent_project_id: string | null;
  /** Whether it belongs to another project. */
  subproject: boolean;
  /** The region that it prefers; not set over this API. */
  region_preference: string;
  /** Whether recordings are given out to who signs in alone. */
  protect_recordings: boolean;
  /** Whether media of messages are given out to who signs in alone. */
  protect_message_media: boolean;
  /** Whether faxes are given out to who signs in alone. */
  protect_fax_media: boolean;
  /** Whether webhooks must be HTTPS. */
  force_https_requests: boolean;
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
  /** The key that its webhooks are signed with; it is not shown again. */
  signing_key: string;
}

export interface UpdateProject {
  /** Its name. */
  name?: string | undefined;
  /** Whether recordings are given out to who signs in alone. */
  protect_recordings?: boolean | undefined;
  /** Whether media of messages are given out to who signs in alone. */
  protect_message_media?: boolean | undefined;
  /** Whether faxes are given out to who signs in alone. */
  protect_fax_media?: boolean | undefined;
  /** Whether webhooks must be HTTPS. */
  force_https_requests?: boolean | undefined;
}
