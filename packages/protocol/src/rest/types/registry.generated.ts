// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { PageLinks } from './shared.generated.js';

export interface ListBrands {
  /** Only brands whose name contains this. */
  filter_name?: string | undefined;
  /** Only brands in this state, such as `pending` or `complete`. */
  filter_state?: string | undefined;
}

/** One page: brands of the project. */
export interface BrandPage {
  /** Brands of the project. */
  data?: Brand[] | undefined;
  /** Links between the pages of a list, absolute or relative to the space. */
  links?: PageLinks | undefined;
}

/** An organization that sends messages. */
export interface Brand {
  /** Unique id of the brand. */
  id: string;
  /** How far the registration is. */
  state?: 'pending' | 'complete' | (string & {}) | undefined;
  /** The name that customers know. */
  name?: string | undefined;
  /** The legal name. */
  company_name?: string | undefined;
  /** Whom to write to. */
  contact_email?: string | undefined;
  /** Whom to call. */
  contact_phone?: string | undefined;
  /** Country of registration. */
  ein_issuing_country?: string | undefined;
  /** What kind of organization it is. */
  legal_entity_type?: 'PRIVATE_PROFIT' | 'PUBLIC_PROFIT' | 'NON_PROFIT' | 'GOVERNMENT' | (string & {}) | undefined;
  /** Tax number of the organization. */
  ein?: string | undefined;
  /** Full address. */
  company_address?: string | undefined;
  /** Line of business. */
  company_vertical?:
    | 'AGRICULTURE'
    | 'COMMUNICATION'
    | 'CONSTRUCTION'
    | 'EDUCATION'
    | 'ENERGY'
    | 'ENTERTAINMENT'
    | 'FINANCIAL'
    | 'GAMBLING'
    | 'GOVERNMENT'
    | 'HEALTHCARE'
    | 'HOSPITALITY'
    | 'HUMAN_RESOURCES'
    | 'INSURANCE'
    | 'LEGAL'
    | 'MANUFACTURING'
    | 'NGO'
    | 'POLITICAL'
    | 'POSTAL'
    | 'PROFESSIONAL'
    | 'REAL_ESTATE'
    | 'RETAIL'
    | 'TECHNOLOGY'
    | 'TRANSPORTATION'
    | (string & {})
    | undefined;
  /** Web site. */
  company_website?: string | undefined;
  /** Id of the brand that a campaign service provider registered itself. */
  csp_brand_reference?: string | undefined;
  /** Whether a campaign service provider registered it itself. */
  csp_self_registered?: boolean | undefined;
  /** Where the state of the registration is reported. */
  status_callback_url?: string | undefined;
  /** When it was created. */
  created_at?: string | undefined;
  /** When it was last changed. */
  updated_at?: string | undefined;
}

/** A brand to register. */
export type CreateBrand = CreateManagedBrand | CreateCspBrand;

/** A brand for the platform to register. */
export interface CreateManagedBrand {
  /** The name that customers know. */
  name: string;
  /** The legal name. */
  company_name: string;
  /** Whom to write to. */
  contact_email: string;
  /** Whom to call. */
  contact_phone: string;
  /** Country of registration. */
  ein_issuing_country: string;
  /** What kind of organization it is. */
  legal_entity_type: 'PRIVATE_PROFIT' | 'PUBLIC_PROFIT' | 'NON_PROFIT' | 'GOVERNMENT';
  /** Tax number of the organization. */
  ein: string;
  /** Full address. */
  company_address: string;
  /** Web site. */
  company_website: string;
  /** Line of business. */
  company_vertical?:
    | 'AGRICULTURE'
    | 'COMMUNICATION'
    | 'CONSTRUCTION'
    | 'EDUCATION'
    | 'ENERGY'
    | 'ENTERTAINMENT'
    | 'FINANCIAL'
    | 'GAMBLING'
    | 'GOVERNMENT'
    | 'HEALTHCARE'
    | 'HOSPITALITY'
    | 'HUMAN_RESOURCES'
    | 'INSURANCE'
    | 'LEGAL'
    | 'MANUFACTURING'
    | 'NGO'
    | 'POLITICAL'
    | 'POSTAL'
    | 'PROFESSIONAL'
    | 'REAL_ESTATE'
    | 'RETAIL'
    | 'TECHNOLOGY'
    | 'TRANSPORTATION'
    | undefined;
  /** Where the state of the registration is reported. */
  status_callback_url?: string | undefined;
}

/** A brand that a campaign service provider registered itself. */
export interface CreateCspBrand {
  /** Says that it is registered already. */
  csp_self_registered: true;
  /** The name that customers know. */
  name: string;
  /** Id of the brand at the registry. */
  csp_brand_reference: string;
  /** Where the state of the registration is reported. */
  status_callback_url?: string | undefined;
}

export interface ListCampaigns {
  /** Only campaigns whose name contains this. */
  filter_name?: string | undefined;
  /** Only campaigns in this state, such as `pending` or `complete`. */
  filter_state?: string | undefined;
}

/** One page: campaigns of the brand. */
export interface CampaignPage {
  /** Campaigns of the brand. */
  data?: Campaign[] | undefined;
  /** Links between the pages of a list, absolute or relative to the space. */
  links?: PageLinks | undefined;
}

/** Messages that a brand sends for one purpose. */
export interface Campaign {
  /** Unique id of the campaign. */
  id: string;
  /** The name it was given. */
  name?: string | undefined;
  /** How far the registration is. */
  state?: 'pending' | 'complete' | (string & {}) | undefined;
  /** What the messages are for. */
  sms_use_case?:
    | '2FA'
    | 'ACCOUNT_NOTIFICATION'
    | 'AGENTS_FRANCHISES'
    | 'CARRIER_EXEMPT'
    | 'CHARITY'
    | 'CUSTOMER_CARE'
    | 'DELIVERY_NOTIFICATION'
    | 'EMERGENCY'
    | 'FRAUD_ALERT'
    | 'HIGHER_EDUCATION'
    | 'K12_EDUCATION'
    | 'LOW_VOLUME_MIXED'
    | 'MARKETING'
    | 'MIXED'
    | 'POLITICAL'
    | 'POLITICAL_SECTION_527'
    | 'POLLING_VOTING'
    | 'PROXY'
    | 'PUBLIC_SERVICE_ANNOUNCEMENT'
    | 'SECURITY_ALERT'
    | 'SOCIAL'
    | 'SWEEPSTAKE'
    | 'TRIAL'
    | 'UCAAS_HIGH_VOLUME'
    | 'UCAAS_LOW_VOLUME'
    | (string & {})
    | undefined;
  /** What a mixed campaign is for. */
  sub_use_cases?: Array<
    | 'CUSTOMER_CARE'
    | 'HIGHER_EDUCATION'
    | 'POLLING_VOTING'
    | 'PUBLIC_SERVICE_ANNOUNCEMENT'
    | 'MARKETING'
    | 'SECURITY_ALERT'
    | '2FA'
    | 'ACCOUNT_NOTIFICATION'
    | 'DELIVERY_NOTIFICATION'
    | 'FRAUD_ALERT'
    | (string & {})
  > | undefined;
  /** Token of Campaign Verify, for political campaigns. */
  campaign_verify_token?: string | undefined;
  /** What the campaign is about. */
  description?: string | undefined;
  /** A message as it may be sent. */
  sample1?: string | undefined;
  /** Another message. */
  sample2?: string | undefined;
  /** Another message. */
  sample3?: string | undefined;
  /** Another message. */
  sample4?: string | undefined;
  /** Another message. */
  sample5?: string | undefined;
  /** How messages differ from the samples. */
  dynamic_templates?: string | undefined;
  /** How recipients come to get messages. */
  message_flow?: string | undefined;
  /** What is answered to who opts in. */
  opt_in_message?: string | undefined;
  /** What is answered to who opts out. */
  opt_out_message?: string | undefined;
  /** What is answered to who asks for help. */
  help_message?: string | undefined;
  /** Words that opt in, with commas between. Default: `"START"`. */
  opt_in_keywords?: string | undefined;
  /** Words that opt out, with commas between. Default: `"STOP"`. */
  opt_out_keywords?: string | undefined;
  /** Words that ask for help, with commas between. Default: `"HELP"`. */
  help_keywords?: string | undefined;
  /** Whether 50 numbers or more send the messages. */
  number_pooling_required?: boolean | undefined;
  /** Why so many numbers are needed. */
  number_pooling_per_campaign?: string | undefined;
  /** Whether messages are about loans. */
  direct_lending?: boolean | undefined;
  /** Whether messages hold a link; links of public shorteners are not accepted. */
  embedded_link?: boolean | undefined;
  /** Whether messages hold a phone number other than that for help. */
  embedded_phone?: boolean | undefined;
  /** Whether some content is not for every age. */
  age_gated_content?: boolean | undefined;
  /** Whether the campaign looks for new customers. */
  lead_generation?: boolean | undefined;
  /** Id of the campaign that a campaign service provider registered itself. */
  csp_campaign_reference?: string | undefined;
  /** Where the state of the registration is reported. */
  status_callback_url?: string | undefined;
  /** When it was created. */
  created_at?: string | undefined;
  /** When it was last changed. */
  updated_at?: string | undefined;
}

/** A campaign to register. */
export type CreateCampaign = CreateManagedCampaign | CreatePartnerCampaign;

/** A campaign for the platform to register. */
export interface CreateManagedCampaign {
  /** A name to tell the campaign by; 3 to 64 characters. */
  name: string;
  /** The brand. */
  brand_id: string;
  /** What the messages are for. */
  sms_use_case:
    | '2FA'
    | 'ACCOUNT_NOTIFICATION'
    | 'AGENTS_FRANCHISES'
    | 'CARRIER_EXEMPT'
    | 'CHARITY'
    | 'CUSTOMER_CARE'
    | 'DELIVERY_NOTIFICATION'
    | 'EMERGENCY'
    | 'FRAUD_ALERT'
    | 'HIGHER_EDUCATION'
    | 'K12_EDUCATION'
    | 'LOW_VOLUME_MIXED'
    | 'MARKETING'
    | 'MIXED'
    | 'POLITICAL'
    | 'POLITICAL_SECTION_527'
    | 'POLLING_VOTING'
    | 'PROXY'
    | 'PUBLIC_SERVICE_ANNOUNCEMENT'
    | 'SECURITY_ALERT'
    | 'SOCIAL'
    | 'SWEEPSTAKE'
    | 'TRIAL'
    | 'UCAAS_HIGH_VOLUME'
    | 'UCAAS_LOW_VOLUME'
    | (string & {});
  /** What the campaign is about; 40 characters or more. */
  description: string;
  /** A message as it may be sent; 20 characters or more. */
  sample1: string;
  /** Another message; 20 characters or more. */
  sample2: string;
  /** How recipients come to get messages; 40 characters or more. */
  message_flow: string;
  /** What is answered to who opts out; 20 characters or more. */
  opt_out_message: string;
  /** What is answered to who asks for help; 20 characters or more. */
  help_message: string;
  /** Whether 50 numbers or more send the messages. */
  number_pooling_required: boolean;
  /** Whether messages are about loans. */
  direct_lending: boolean;
  /** Whether messages hold a link; links of public shorteners are not accepted. */
  embedded_link: boolean;
  /** Whether messages hold a phone number other than that for help. */
  embedded_phone: boolean;
  /** Whether some content is not for every age. */
  age_gated_content: boolean;
  /** Whether the campaign looks for new customers. */
  lead_generation: boolean;
  /** Agrees to the terms: no affiliate marketing. */
  terms_and_conditions: boolean;
  /** What a mixed campaign is for: 2 to 5 for `MIXED`, 1 to 5 for `LOW_VOLUME_MIXED`. */
  sub_use_cases?: Array<
    | 'CUSTOMER_CARE'
    | 'HIGHER_EDUCATION'
    | 'POLLING_VOTING'
    | 'PUBLIC_SERVICE_ANNOUNCEMENT'
    | 'MARKETING'
    | 'SECURITY_ALERT'
    | '2FA'
    | 'ACCOUNT_NOTIFICATION'
    | 'DELIVERY_NOTIFICATION'
    | 'FRAUD_ALERT'
    | (string & {})
  > | undefined;
  /** Token of Campaign Verify; needed for `POLITICAL_SECTION_527`. */
  campaign_verify_token?: string | undefined;
  /** Another message; 20 characters or more. */
  sample3?: string | undefined;
  /** Another message; 20 characters or more. */
  sample4?: string | undefined;
  /** Another message; 20 characters or more. */
  sample5?: string | undefined;
  /** How messages differ from the samples. */
  dynamic_messages?: string | undefined;
  /** What is answered to who opts in; 20 characters or more. */
  opt_in_message?: string | undefined;
  /** Words that opt in, with commas and no spaces between. */
  opt_in_keywords?: string | undefined;
  /** Words that opt out, with commas and no spaces between. */
  opt_out_keywords?: string | undefined;
  /** Words that ask for help, with commas and no spaces between. */
  help_keywords?: string | undefined;
  /** Why so many numbers are needed, where `number_pooling_required`. */
  number_pooling_per_campaign?: string | undefined;
  /** Where the state of the registration is reported. */
  status_callback_url?: string | undefined;
}

/** A campaign that a campaign service provider registered itself. */
export interface CreatePartnerCampaign {
  /** A name to tell the campaign by; 3 to 64 characters. */
  name: string;
  /** The brand, one that a campaign service provider registered itself. */
  brand_id: string;
  /** Id of the campaign at the registry. */
  csp_campaign_reference: string;
  /** Where the state of the registration is reported. */
  status_callback_url?: string | undefined;
}

export interface UpdateCampaign {
  /** A name to tell the campaign by. */
  name?: string | undefined;
}

export interface ListNumberAssignments {
  /** Only assignments in this state, such as `pending` or `complete`. */
  filter_state?: string | undefined;
}

/** One page: assignments of the campaign. */
export interface NumberAssignmentPage {
  /** Assignments of the campaign. */
  data?: NumberAssignment[] | undefined;
  /** Links between the pages of a list, absolute or relative to the space. */
  links?: PageLinks | undefined;
}

/** The assignment of a number to a campaign. */
export interface NumberAssignment {
  /** Unique id of the assignment. */
  id: string;
  /** How far the assignment is. */
  state?: 'pending' | 'complete' | (string & {}) | undefined;
  /** The campaign. */
  campaign_id?: string | undefined;
  /** A number that is assigned to a campaign. */
  phone_number?: AssignedPhoneNumber | undefined;
  /** When it was created. */
  created_at?: string | undefined;
  /** When it was last changed. */
  updated_at?: string | undefined;
}

/** A number that is assigned to a campaign. */
export interface AssignedPhoneNumber {
  /** Unique id of the number. */
  id?: string | undefined;
  /** The name it was given. */
  name?: string | undefined;
  /** The number in E.164 form. */
  number?: string | undefined;
  /** Where the state of the assignment is reported. */
  status_callback_url?: string | undefined;
}

export interface ListNumberAssignmentOrders {
  /** Only orders in this state, such as `pending` or `processed`. */
  filter_state?: string | undefined;
}

/** One page: orders of the campaign. */
export interface NumberAssignmentOrderPage {
  /** Orders of the campaign. */
  data?: NumberAssignmentOrder[] | undefined;
  /** Links between the pages of a list, absolute or relative to the space. */
  links?: PageLinks | undefined;
}

/** An order to assign numbers to a campaign. */
export interface NumberAssignmentOrder {
  /** Unique id of the order. */
  id: string;
  /** How far the order is. */
  state?: 'pending' | 'processed' | (string & {}) | undefined;
  /** When it was processed. */
  processed_at?: string | undefined;
  /** When it was created. */
  created_at?: string | undefined;
  /** When it was last changed. */
  updated_at?: string | undefined;
  /** Where the state of the order and of its assignments is reported. */
  status_callback_url?: string | undefined;
}

export interface CreateNumberAssignmentOrder {
  /** Numbers in E.164 form. */
  phone_numbers?: string[] | undefined;
  /** Where the state of the order and of its assignments is reported. */
  status_callback_url?: string | undefined;
}
