import { bool, closed, list, named, open, openEnum, text, timestamp, union, url, uuid } from '../schema.js';

// Campaigns of the registry for messages from long numbers (10DLC).

const useCase = openEnum(
  [
    '2FA',
    'ACCOUNT_NOTIFICATION',
    'AGENTS_FRANCHISES',
    'CARRIER_EXEMPT',
    'CHARITY',
    'CUSTOMER_CARE',
    'DELIVERY_NOTIFICATION',
    'EMERGENCY',
    'FRAUD_ALERT',
    'HIGHER_EDUCATION',
    'K12_EDUCATION',
    'LOW_VOLUME_MIXED',
    'MARKETING',
    'MIXED',
    'POLITICAL',
    'POLITICAL_SECTION_527',
    'POLLING_VOTING',
    'PROXY',
    'PUBLIC_SERVICE_ANNOUNCEMENT',
    'SECURITY_ALERT',
    'SOCIAL',
    'SWEEPSTAKE',
    'TRIAL',
    'UCAAS_HIGH_VOLUME',
    'UCAAS_LOW_VOLUME',
  ],
  'What the messages are for.',
);

const subUseCase = openEnum([
  'CUSTOMER_CARE',
  'HIGHER_EDUCATION',
  'POLLING_VOTING',
  'PUBLIC_SERVICE_ANNOUNCEMENT',
  'MARKETING',
  'SECURITY_ALERT',
  '2FA',
  'ACCOUNT_NOTIFICATION',
  'DELIVERY_NOTIFICATION',
  'FRAUD_ALERT',
]);

const poolingText = 'Whether 50 numbers or more send the messages.';
const lendingText = 'Whether messages are about loans.';
const linkText = 'Whether messages hold a link; links of public shorteners are not accepted.';
const phoneText = 'Whether messages hold a phone number other than that for help.';
const ageText = 'Whether some content is not for every age.';
const leadText = 'Whether the campaign looks for new customers.';

export const campaign = named(
  'Campaign',
  open(
    { id: uuid('Unique id of the campaign.') },
    {
      name: text('The name it was given.'),
      state: openEnum(['pending', 'complete'], 'How far the registration is.'),
      sms_use_case: useCase,
      sub_use_cases: list(subUseCase, 'What a mixed campaign is for.'),
      campaign_verify_token: text('Token of Campaign Verify, for political campaigns.'),
      description: text('What the campaign is about.'),
      sample1: text('A message as it may be sent.'),
      sample2: text('Another message.'),
      sample3: text('Another message.'),
      sample4: text('Another message.'),
      sample5: text('Another message.'),
      dynamic_templates: text('How messages differ from the samples.'),
      message_flow: text('How recipients come to get messages.'),
      opt_in_message: text('What is answered to who opts in.'),
      opt_out_message: text('What is answered to who opts out.'),
      help_message: text('What is answered to who asks for help.'),
      opt_in_keywords: text('Words that opt in, with commas between.', { default: 'START' }),
      opt_out_keywords: text('Words that opt out, with commas between.', { default: 'STOP' }),
      help_keywords: text('Words that ask for help, with commas between.', { default: 'HELP' }),
      number_pooling_required: bool(poolingText),
      number_pooling_per_campaign: text('Why so many numbers are needed.'),
      direct_lending: bool(lendingText),
      embedded_link: bool(linkText),
      embedded_phone: bool(phoneText),
      age_gated_content: bool(ageText),
      lead_generation: bool(leadText),
      csp_campaign_reference: text('Id of the campaign that a campaign service provider registered itself.'),
      status_callback_url: text('Where the state of the registration is reported.'),
      created_at: timestamp('When it was created.'),
      updated_at: timestamp('When it was last changed.'),
    },
  ),
  'Messages that a brand sends for one purpose.',
);

const name = text('A name to tell the campaign by; 3 to 64 characters.', { minLength: 3, maxLength: 64 });
const callback = url('Where the state of the registration is reported.');
const message = (description: string) => text(`${description}; 20 characters or more.`, { minLength: 20 });

export const createCampaign = named(
  'CreateCampaign',
  union([
    named(
      'CreateManagedCampaign',
      closed(
        {
          name,
          brand_id: uuid('The brand.'),
          sms_use_case: useCase,
          description: text('What the campaign is about; 40 characters or more.', { minLength: 40 }),
          sample1: message('A message as it may be sent'),
          sample2: message('Another message'),
          message_flow: text('How recipients come to get messages; 40 characters or more.', { minLength: 40 }),
          opt_out_message: message('What is answered to who opts out'),
          help_message: message('What is answered to who asks for help'),
          number_pooling_required: bool(poolingText),
          direct_lending: bool(lendingText),
          embedded_link: bool(linkText),
          embedded_phone: bool(phoneText),
          age_gated_content: bool(ageText),
          lead_generation: bool(leadText),
          terms_and_conditions: bool('Agrees to the terms: no affiliate marketing.'),
        },
        {
          sub_use_cases: list(
            subUseCase,
            'What a mixed campaign is for: 2 to 5 for `MIXED`, 1 to 5 for `LOW_VOLUME_MIXED`.',
          ),
          campaign_verify_token: text('Token of Campaign Verify; needed for `POLITICAL_SECTION_527`.'),
          sample3: message('Another message'),
          sample4: message('Another message'),
          sample5: message('Another message'),
          dynamic_messages: text('How messages differ from the samples.'),
          opt_in_message: message('What is answered to who opts in'),
          opt_in_keywords: text('Words that opt in, with commas and no spaces between.'),
          opt_out_keywords: text('Words that opt out, with commas and no spaces between.'),
          help_keywords: text('Words that ask for help, with commas and no spaces between.'),
          number_pooling_per_campaign: text('Why so many numbers are needed, where `number_pooling_required`.'),
          status_callback_url: callback,
        },
      ),
      'A campaign for the platform to register.',
    ),
    named(
      'CreatePartnerCampaign',
      closed(
        {
          name,
          brand_id: uuid('The brand, one that a campaign service provider registered itself.'),
          csp_campaign_reference: text('Id of the campaign at the registry.'),
        },
        { status_callback_url: callback },
      ),
      'A campaign that a campaign service provider registered itself.',
    ),
  ]),
  'A campaign to register.',
);
