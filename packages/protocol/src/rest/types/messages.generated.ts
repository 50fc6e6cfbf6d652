// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.

/** A message to send. */
export type CreateMessage =
  | CreateTextMessage
  | WhatsAppTextMessage
  | WhatsAppImageMessage
  | WhatsAppAudioMessage
  | WhatsAppVideoMessage
  | WhatsAppDocumentMessage
  | WhatsAppStickerMessage
  | WhatsAppLocationMessage
  | WhatsAppContactsMessage
  | WhatsAppReactionMessage
  | WhatsAppInteractiveCtaMessage
  | WhatsAppInteractiveListMessage
  | WhatsAppInteractiveReplyButtonMessage
  | WhatsAppInteractiveLocationRequestMessage
  | WhatsAppTemplateMessage;

/** An SMS or MMS to send. */
export interface CreateTextMessage {
  /** The recipient, in E.164 form; also numbers such as `988`. */
  to: string;
  /** A number of the project in E.164 form, or a short code. */
  from: string;
  /** The text; needed where there is no media. */
  body?: string | undefined;
  /** URLs of up to 8 media; with any, the message is an MMS. */
  media?: string[] | undefined;
  /** Send an MMS without media as well. Default: `false`. */
  send_as_mms?: boolean | undefined;
  /** Where the state of the message is reported. */
  status_callback?: string | undefined;
  /** Values that its status callbacks carry: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`. */
  custom_variables?: Record<string, string> | undefined;
}

/** A text over WhatsApp. */
export interface WhatsAppTextMessage {
  /** The recipient, in E.164 form. */
  to: string;
  /** A WhatsApp number of the project with `whatsapp:` in front. */
  from: string;
  /** The kind of content. */
  message_type: 'whatsapp_media_text';
  /** The text. */
  body: string;
  /** Where the state of the message is reported. */
  status_callback?: string | undefined;
  /** Values that its status callbacks carry: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`. */
  custom_variables?: Record<string, string> | undefined;
}

/** An image over WhatsApp. */
export interface WhatsAppImageMessage {
  /** The recipient, in E.164 form. */
  to: string;
  /** A WhatsApp number of the project with `whatsapp:` in front. */
  from: string;
  /** The kind of content. */
  message_type: 'whatsapp_media_image';
  /** The image, by `link` or by `id`. */
  body: WhatsAppImageBody;
  /** Where the state of the message is reported. */
  status_callback?: string | undefined;
  /** Values that its status callbacks carry: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`. */
  custom_variables?: Record<string, string> | undefined;
}

/** The image, by `link` or by `id`. */
export interface WhatsAppImageBody {
  /** Where the image is; instead of `id`. */
  link?: string | undefined;
  /** The image among those uploaded to WhatsApp; instead of `link`. */
  id?: string | undefined;
  /** What is shown with it. */
  caption?: string | undefined;
}

/** An audio file over WhatsApp. */
export interface WhatsAppAudioMessage {
  /** The recipient, in E.164 form. */
  to: string;
  /** A WhatsApp number of the project with `whatsapp:` in front. */
  from: string;
  /** The kind of content. */
  message_type: 'whatsapp_media_audio';
  /** The audio file, by `link` or by `id`. */
  body: WhatsAppAudioBody;
  /** Where the state of the message is reported. */
  status_callback?: string | undefined;
  /** Values that its status callbacks carry: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`. */
  custom_variables?: Record<string, string> | undefined;
}

/** The audio file, by `link` or by `id`. */
export interface WhatsAppAudioBody {
  /** Where the audio file is; instead of `id`. */
  link?: string | undefined;
  /** The audio file among those uploaded to WhatsApp; instead of `link`. */
  id?: string | undefined;
}

/** A video over WhatsApp. */
export interface WhatsAppVideoMessage {
  /** The recipient, in E.164 form. */
  to: string;
  /** A WhatsApp number of the project with `whatsapp:` in front. */
  from: string;
  /** The kind of content. */
  message_type: 'whatsapp_media_video';
  /** The video, by `link` or by `id`. */
  body: WhatsAppVideoBody;
  /** Where the state of the message is reported. */
  status_callback?: string | undefined;
  /** Values that its status callbacks carry: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`. */
  custom_variables?: Record<string, string> | undefined;
}

/** The video, by `link` or by `id`. */
export interface WhatsAppVideoBody {
  /** Where the video is; instead of `id`. */
  link?: string | undefined;
  /** The video among those uploaded to WhatsApp; instead of `link`. */
  id?: string | undefined;
  /** What is shown with it. */
  caption?: string | undefined;
}

/** A document over WhatsApp. */
export interface WhatsAppDocumentMessage {
  /** The recipient, in E.164 form. */
  to: string;
  /** A WhatsApp number of the project with `whatsapp:` in front. */
  from: string;
  /** The kind of content. */
  message_type: 'whatsapp_media_document';
  /** The document, by `link` or by `id`. */
  body: WhatsAppDocumentBody;
  /** Where the state of the message is reported. */
  status_callback?: string | undefined;
  /** Values that its status callbacks carry: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`. */
  custom_variables?: Record<string, string> | undefined;
}

/** The document, by `link` or by `id`. */
export interface WhatsAppDocumentBody {
  /** Where the document is; instead of `id`. */
  link?: string | undefined;
  /** The document among those uploaded to WhatsApp; instead of `link`. */
  id?: string | undefined;
  /** What is shown with it. */
  caption?: string | undefined;
  /** The name that the recipient sees. */
  filename?: string | undefined;
}

/** A sticker over WhatsApp. */
export interface WhatsAppStickerMessage {
  /** The recipient, in E.164 form. */
  to: string;
  /** A WhatsApp number of the project with `whatsapp:` in front. */
  from: string;
  /** The kind of content. */
  message_type: 'whatsapp_media_sticker';
  /** The sticker (WebP), by `link` or by `id`. */
  body: WhatsAppStickerBody;
  /** Where the state of the message is reported. */
  status_callback?: string | undefined;
  /** Values that its status callbacks carry: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`. */
  custom_variables?: Record<string, string> | undefined;
}

/** The sticker (WebP), by `link` or by `id`. */
export interface WhatsAppStickerBody {
  /** Where the sticker (WebP) is; instead of `id`. */
  link?: string | undefined;
  /** The sticker (WebP) among those uploaded to WhatsApp; instead of `link`. */
  id?: string | undefined;
}

/** A place over WhatsApp. */
export interface WhatsAppLocationMessage {
  /** The recipient, in E.164 form. */
  to: string;
  /** A WhatsApp number of the project with `whatsapp:` in front. */
  from: string;
  /** The kind of content. */
  message_type: 'whatsapp_media_location';
  /** A place. */
  body: WhatsAppLocationBody;
  /** Where the state of the message is reported. */
  status_callback?: string | undefined;
  /** Values that its status callbacks carry: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`. */
  custom_variables?: Record<string, string> | undefined;
}

/** A place. */
export interface WhatsAppLocationBody {
  /** Degrees north. Range: -90 to 90. */
  latitude: number;
  /** Degrees east. Range: -180 to 180. */
  longitude: number;
  /** Name of the place. */
  name: string;
  /** Address of the place. */
  address: string;
}

/** Contacts over WhatsApp. */
export interface WhatsAppContactsMessage {
  /** The recipient, in E.164 form. */
  to: string;
  /** A WhatsApp number of the project with `whatsapp:` in front. */
  from: string;
  /** The kind of content. */
  message_type: 'whatsapp_media_contacts';
  /** The contacts. */
  body: WhatsAppContact[];
  /** Where the state of the message is reported. */
  status_callback?: string | undefined;
  /** Values that its status callbacks carry: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`. */
  custom_variables?: Record<string, string> | undefined;
}

/** A contact; further details in the form that WhatsApp has for them. */
export interface WhatsAppContact {
  /** A name; further parts in the form that WhatsApp has for them. */
  name: WhatsAppContactName;
}

/** A name; further parts in the form that WhatsApp has for them. */
export interface WhatsAppContactName {
  /** The full name. */
  formatted_name: string;
}

/** A reaction over WhatsApp. */
export interface WhatsAppReactionMessage {
  /** The recipient, in E.164 form. */
  to: string;
  /** A WhatsApp number of the project with `whatsapp:` in front. */
  from: string;
  /** The kind of content. */
  message_type: 'whatsapp_media_reaction';
  /** A reaction to a message. */
  body: WhatsAppReactionBody;
  /** Where the state of the message is reported. */
  status_callback?: string | undefined;
  /** Values that its status callbacks carry: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`. */
  custom_variables?: Record<string, string> | undefined;
}

/** A reaction to a message. */
export interface WhatsAppReactionBody {
  /** The message that is reacted to. */
  message_id: string;
  /** The emoji. */
  emoji: string;
}

/** A button that opens a URL, over WhatsApp. */
export interface WhatsAppInteractiveCtaMessage {
  /** The recipient, in E.164 form. */
  to: string;
  /** A WhatsApp number of the project with `whatsapp:` in front. */
  from: string;
  /** The kind of content. */
  message_type: 'whatsapp_interactive_cta';
  /** Something to choose from. */
  body: WhatsAppInteractiveBody;
  /** Where the state of the message is reported. */
  status_callback?: string | undefined;
  /** Values that its status callbacks carry: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`. */
  custom_variables?: Record<string, string> | undefined;
}

/** Something to choose from. */
export interface WhatsAppInteractiveBody {
  /** The kind of choice. */
  type: 'button' | 'list' | 'cta_url' | 'location_request_message' | 'flow' | (string & {});
  /** The choice, in the form that WhatsApp has for its `type`. */
  action: Record<string, unknown>;
  /** What stands above. */
  header?: Record<string, unknown> | undefined;
  /** What is said, such as `{ "text": "How can we help?" }`. */
  body?: Record<string, unknown> | undefined;
  /** What stands below. */
  footer?: Record<string, unknown> | undefined;
}

/** A list to choose from, over WhatsApp. */
export interface WhatsAppInteractiveListMessage {
  /** The recipient, in E.164 form. */
  to: string;
  /** A WhatsApp number of the project with `whatsapp:` in front. */
  from: string;
  /** The kind of content. */
  message_type: 'whatsapp_interactive_list';
  /** Something to choose from. */
  body: WhatsAppInteractiveBody;
  /** Where the state of the message is reported. */
  status_callback?: string | undefined;
  /** Values that its status callbacks carry: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`. */
  custom_variables?: Record<string, string> | undefined;
}

/** Buttons to reply with, over WhatsApp. */
export interface WhatsAppInteractiveReplyButtonMessage {
  /** The recipient, in E.164 form. */
  to: string;
  /** A WhatsApp number of the project with `whatsapp:` in front. */
  from: string;
  /** The kind of content. */
  message_type: 'whatsapp_interactive_reply_button';
  /** Something to choose from. */
  body: WhatsAppInteractiveBody;
  /** Where the state of the message is reported. */
  status_callback?: string | undefined;
  /** Values that its status callbacks carry: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`. */
  custom_variables?: Record<string, string> | undefined;
}

/** A request for the recipient's place, over WhatsApp. */
export interface WhatsAppInteractiveLocationRequestMessage {
  /** The recipient, in E.164 form. */
  to: string;
  /** A WhatsApp number of the project with `whatsapp:` in front. */
  from: string;
  /** The kind of content. */
  message_type: 'whatsapp_interactive_location_request_message';
  /** Something to choose from. */
  body: WhatsAppInteractiveBody;
  /** Where the state of the message is reported. */
  status_callback?: string | undefined;
  /** Values that its status callbacks carry: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`. */
  custom_variables?: Record<string, string> | undefined;
}

/** A template over WhatsApp, filled in. */
export interface WhatsAppTemplateMessage {
  /** The recipient, in E.164 form. */
  to: string;
  /** A WhatsApp number of the project with `whatsapp:` in front. */
  from: string;
  /** An approved template: the platform's id of it, or Meta's. */
  template_id: string;
  /** Where the state of the message is reported. */
  status_callback?: string | undefined;
  /** Values that its status callbacks carry: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`. */
  custom_variables?: Record<string, string> | undefined;
  /** Values for the placeholders of the header, in order or by name; the URL of its media. */
  header_template_parameters?: string[] | Record<string, string> | string | undefined;
  /** Values for the placeholders of the body, in order or by name. */
  body_template_parameters?: string[] | Record<string, string> | undefined;
  /** Values for the placeholders of buttons, in order. */
  button_template_parameters?: string[] | undefined;
}

/** A message. */
export interface Message {
  /** Unique id of the message; its log has the same. */
  id: string;
  /** The number that it comes from. */
  from: string;
  /** The number that it goes to. */
  to: string;
  /** The text; empty once redacted. */
  body: string;
  /** How far the message came. */
  status: 'queued' | 'initiated' | 'sent' | 'delivered' | 'undelivered' | 'failed' | 'read' | (string & {});
  /** Which way the message goes. */
  direction: 'inbound' | 'outbound' | (string & {});
  /** The kind of message. */
  kind: 'sms' | 'mms' | 'whatsapp' | (string & {});
  /** URLs of its media. */
  media: string[];
  /** Segments that the text takes. */
  number_of_segments: number;
  /** Why it failed, as a word for programs. */
  error_code: string | null;
  /** Why it failed, in words. */
  error_message: string | null;
  /** When it was created. */
  created_at: string;
  /** The project that owns it. */
  project_id: string;
  /** Where its state is reported. */
  status_callback_url: string | null;
  /** Where its log is found in the API. */
  message_uri: string;
}

export interface UpdateMessage {
  /** Empty: nothing else can be set. */
  body: '';
}
