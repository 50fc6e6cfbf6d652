// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { PageLinks } from './shared.generated.js';

export interface ListNumberGroups {
  /** Only groups whose name contains this. */
  filter_name?: string | undefined;
  /** Page to return, counted from 0; above 0 it needs `page_token`. At least 0. Default: `0`. */
  page_number?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  page_size?: number | undefined;
  /** Where the page starts, as the link to it says. */
  page_token?: string | undefined;
}

/** One page: number groups of the project. */
export interface NumberGroupPage {
  /** Number groups of the project. */
  data: NumberGroup[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** Numbers that messages are sent from as one. */
export interface NumberGroup {
  /** Unique id of the group. */
  id: string;
  /** The name it was given. */
  name: string;
  /** Whether a recipient always hears from the same number; else from any of the group. */
  sticky_sender: boolean;
  /** How many numbers it has. */
  phone_number_count: number;
}

export interface CreateNumberGroup {
  /** A name to tell the group by. */
  name: string;
  /** Whether a recipient always hears from the same number; else from any of the group. Default: `false`. */
  sticky_sender?: boolean | undefined;
}

export interface UpdateNumberGroup {
  /** A name to tell the group by. */
  name: string;
  /** Whether a recipient always hears from the same number; else from any of the group. */
  sticky_sender?: boolean | undefined;
}

export interface ListNumberGroupMemberships {
  /** Page to return, counted from 0; above 0 it needs `page_token`. At least 0. Default: `0`. */
  page_number?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  page_size?: number | undefined;
  /** Where the page starts, as the link to it says. */
  page_token?: string | undefined;
}

/** One page: memberships of the group. */
export interface NumberGroupMembershipPage {
  /** Memberships of the group. */
  data: NumberGroupMembership[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** The membership of a number in a group. */
export interface NumberGroupMembership {
  /** Unique id of the membership. */
  id: string;
  /** The group. */
  number_group_id: string;
  /** A number in a group. */
  phone_number: MemberPhoneNumber;
  /** When the number came into the group. */
  created_at: string;
  /** When the membership was last changed. */
  updated_at: string;
}

/** A number in a group. */
export interface MemberPhoneNumber {
  /** Unique id of the number. */
  id?: string | undefined;
  /** The name it was given. */
  name?: string | undefined;
  /** The number in E.164 form. */
  number?: string | undefined;
  /** What the number can carry. */
  capabilities?: string[] | undefined;
}

export interface AddNumberGroupMembership {
  /** The number. */
  phone_number_id: string;
}
