import { invalid } from './errors.js';

/**
 * Checks that a webhook's address is one that the space can request.
 * @throws {ApiError} 422 naming the parameter.
 */
export function demandHttpUrl(attribute: string, value: string | undefined): void {
  if (value === undefined) return;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return;
  throw invalid(
    attribute,
    `must be an HTTP or HTTPS URL. Given: ${JSON.stringify(value.slice(0, 80))}.`,
    'http_url_required',
  );
}
