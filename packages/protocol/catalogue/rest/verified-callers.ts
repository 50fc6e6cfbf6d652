import { type Namespace, operation } from '../operation.js';
import { bool, closed, named, open, openEnum, text, timestamp, uuid } from '../schema.js';
import { loosePage } from './shared.js';

const root = '/api/relay/rest/verified_caller_ids';
const id = uuid('The verified caller id.');
const scopes = ['calling'] as const;

const caller = named(
  'VerifiedCaller',
  open(
    {
      id: uuid('Unique id of the verified caller id.'),
      number: text('The number in E.164 form.'),
      verified: bool('Whether the number is verified.'),
    },
    {
      type: openEnum(['verified_caller_id'], 'The kind of object.'),
      name: text('The name it was given; else the number as it is written.'),
      extension: text('The extension that the verification call dials.'),
      verified_at: timestamp('When the number was verified.'),
      status: openEnum(['Verified', 'Awaiting Verification'], 'How far the verification is.'),
    },
  ),
  'A number of another carrier that calls may be made from.',
);

const name = (description: string) => text(description, { maxLength: 200 });

export const verifiedCallers: Namespace = {
  name: 'verified-callers',
  operations: [
    operation({
      id: 'verifiedCallers.list',
      summary: 'Lists the verified caller ids of the project.',
      method: 'GET',
      path: root,
      scopes,
      query: named(
        'ListVerifiedCallers',
        closed(
          {},
          {
            filter_name: text('Only those whose name contains this.'),
            filter_number: text('Only those whose number contains this.'),
          },
        ),
      ),
      success: { status: 200, schema: loosePage('VerifiedCallerPage', caller, 'Verified caller ids of the project.') },
      errors: { style: 'space', statuses: [401, 500] },
      paging: { style: 'links', items: 'data' },
      page: 'rest/verified-callers/list',
    }),
    operation({
      id: 'verifiedCallers.create',
      summary: 'Adds a number and calls it with a verification code.',
      method: 'POST',
      path: root,
      scopes,
      body: {
        encoding: 'json',
        schema: named(
          'CreateVerifiedCaller',
          closed(
            { number: text('The number in E.164 form; it must be able to take the verification call.') },
            {
              name: name('A name to tell it by; the number as it is written when absent.'),
              extension: text('The extension that the verification call dials.'),
            },
          ),
        ),
      },
      success: { status: 201, schema: caller },
      errors: { style: 'space', statuses: [401, 422, 500] },
      page: 'rest/verified-callers/create',
    }),
    operation({
      id: 'verifiedCallers.get',
      summary: 'Gets a verified caller id.',
      method: 'GET',
      path: `${root}/{id}`,
      scopes,
      params: { id },
      success: { status: 200, schema: caller },
      errors: { style: 'space', statuses: [401, 404, 500] },
      page: 'rest/verified-callers/get',
    }),
    operation({
      id: 'verifiedCallers.update',
      summary: 'Renames a verified caller id.',
      method: 'PUT',
      path: `${root}/{id}`,
      scopes,
      params: { id },
      body: { encoding: 'json', schema: named('UpdateVerifiedCaller', closed({ name: name('The new name.') })) },
      success: { status: 200, schema: caller },
      errors: { style: 'space', statuses: [401, 404, 422, 500] },
      page: 'rest/verified-callers/update',
    }),
    operation({
      id: 'verifiedCallers.delete',
      summary: 'Deletes a verified caller id.',
      method: 'DELETE',
      path: `${root}/{id}`,
      scopes,
      params: { id },
      success: { status: 204 },
      errors: { style: 'space', statuses: [401, 404, 500] },
      page: 'rest/verified-callers/delete',
    }),
    operation({
      id: 'verifiedCallers.redialVerification',
      summary: 'Calls the number with a verification code once more.',
      method: 'POST',
      path: `${root}/{id}/verification`,
      scopes,
      params: { id },
      success: { status: 200, schema: caller },
      errors: { style: 'space', statuses: [401, 404, 500] },
      page: 'rest/verified-callers/redial-verification',
    }),
    operation({
      id: 'verifiedCallers.submitVerification',
      summary: 'Verifies the number with the code that it was called with.',
      method: 'PUT',
      path: `${root}/{id}/verification`,
      scopes,
      params: { id },
      body: {
        encoding: 'json',
        schema: named('SubmitVerification', closed({ verification_code: text('The code.') })),
      },
      success: { status: 200, schema: caller },
      errors: { style: 'space', statuses: [401, 404, 422, 500] },
      page: 'rest/verified-callers/submit-verification',
    }),
  ],
};
