// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.

/** All accounts of the space. */
export interface WhatsAppBusinessList {
  /** accounts of the space. */
  data: WhatsAppBusiness[];
}

/** A WhatsApp Business account that is connected to the space. */
export interface WhatsAppBusiness {
  /** The platform's id of the account; templates are created with it. */
  whatsapp_business_id: string;
  /** Name of the business at Meta. */
  business_name: string | null;
  /** Meta's id of the portfolio. */
  business_portfolio_id: string | null;
  /** Meta's id of the account. */
  waba_id: string;
  /** When it was connected. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
}

/** All numbers on WhatsApp. */
export interface WhatsAppNumberList {
  /** numbers on WhatsApp. */
  data: WhatsAppNumber[];
}

/** A number on WhatsApp. */
export interface WhatsAppNumber {
  /** Unique id of the number. */
  id: string;
  /** Meta's id of the number. */
  business_phone_number_id: string;
  /** The number with `whatsapp:` in front, as messages are sent from it. */
  phone_number: string;
  /** The fabric resource that handles calls. */
  calling_handler_resource_id: string | null;
  /** The fabric resource that handles messages. */
  messaging_handler_resource_id: string | null;
  /** Name of the business at Meta. */
  business_name: string | null;
  /** Meta's id of the account. */
  waba_id: string;
  /** The platform's id of the account. */
  whatsapp_business_id: string;
  /** Whether calls over SIP are enabled. */
  voice_enabled: boolean;
  /** Whether calls are enabled and handled. */
  voice_capable: boolean;
  /** When it was connected. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
}

export interface ListWhatsAppTemplates {
  /** Only templates of this account. */
  whatsapp_business_id?: string | undefined;
  /** Only templates in this state. */
  status?:
    | 'approved'
    | 'archived'
    | 'deleted'
    | 'disabled'
    | 'flagged'
    | 'in_appeal'
    | 'limit_exceeded'
    | 'locked'
    | 'paused'
    | 'pending'
    | 'reinstated'
    | 'pending_deletion'
    | 'rejected'
    | undefined;
}

/** All templates of messages. */
export interface WhatsAppTemplateList {
  /** templates of messages. */
  data: WhatsAppTemplate[];
}

/** A template of messages over WhatsApp. */
export interface WhatsAppTemplate {
  /** The platform's id of the template. */
  id: string;
  /** Its name. */
  name: string;
  /** What it is for. */
  category: 'utility' | 'marketing' | 'authentication' | (string & {});
  /** Its parts. */
  components: WhatsAppTemplateComponent[];
  /** Code of its language. */
  language: string;
  /** Whether placeholders have names or numbers. */
  parameter_format: 'named' | 'positional' | (string & {});
  /** Meta's id of the template. */
  template_id: string;
  /** Whether Meta approved it. */
  template_status:
    | 'approved'
    | 'archived'
    | 'deleted'
    | 'disabled'
    | 'flagged'
    | 'in_appeal'
    | 'limit_exceeded'
    | 'locked'
    | 'paused'
    | 'pending'
    | 'reinstated'
    | 'pending_deletion'
    | 'rejected'
    | (string & {});
  /** The account that it belongs to. */
  whatsapp_business_id: string;
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
  /** When it was discarded. */
  discarded_at?: string | undefined;
}

/** A part of a template; what it has depends on its `type`: a body has `text`, buttons have `buttons`. */
export interface WhatsAppTemplateComponent {
  /** Which part it is. */
  type: 'HEADER' | 'BODY' | 'FOOTER' | 'BUTTONS' | (string & {});
  [key: string]: unknown;
}

export interface CreateWhatsAppTemplate {
  /** The account, as `whatsapp.businesses.list` has it. */
  whatsapp_business_id: string;
  /** Its name: lower-case letters, digits and underscores. */
  name: string;
  /** Code of its language. */
  language: string;
  /** What it is for. */
  category: 'utility' | 'marketing' | 'authentication';
  /** Whether placeholders have names or numbers. */
  parameter_format: 'named' | 'positional';
  /** Its parts, a body among them. */
  components: WhatsAppTemplateComponent[];
}

export interface UpdateWhatsAppTemplate {
  /** What it is for; needed without `components`. */
  category?: 'utility' | 'marketing' | 'authentication' | undefined;
  /** Its parts; needed without `category`. */
  components?: WhatsAppTemplateComponent[] | undefined;
}

/** What became of a template. */
export interface WhatsAppTemplateDeleted {
  /** Whether Meta deleted it. */
  success: boolean;
  /** What Meta says is wrong; an empty list when nothing is. */
  errors: unknown;
}
