// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { PhoneNumber } from './phone-numbers.generated.js';

export interface ImportPhoneNumber {
  /** The number in E.164 form: 5 to 30 characters. */
  number: string;
  /** What kind of number it is. */
  number_type: 'longcode' | 'tollfree';
  /** What it shall carry; everything when absent. */
  capabilities?: Array<'sms' | 'voice' | 'fax' | 'mms'> | undefined;
}
