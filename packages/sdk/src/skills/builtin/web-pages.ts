import { outbound } from '../../security/index.js';
import { mainText, readHtml, squeezed } from './html.js';
import { asList, asObject, asText } from './service.js';

/** A hit of a search engine. */
export interface WebHit {
  readonly title: string;
  readonly link: string;
  readonly snippet: string;
}

const browser = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36';

/** The text of what a page is about. @throws {OutboundError | Error} When it cannot be read. */
export async function textOf(
  link: string,
  { milliseconds, most, signal }: { milliseconds: number; most: number; signal: AbortSignal },
): Promise<string> {
  const options = { timeout: milliseconds, signal, truncate: true, maxBytes: 2 * 1024 * 1024 };
  if (isForum(new URL(link).hostname)) {
    const { pathname, origin } = new URL(link);
    const answer = await outbound(`${origin}${pathname.replace(/\/$/, '')}.json`, {
      ...options,
      headers: { 'User-Agent': 'SignalWire-WebSearch/2.0' },
    });
    const text = answer.ok && !answer.truncated ? forumText(answer.json()) : '';
    if (text) return text.slice(0, most);
  }
  const response = await outbound(link, { ...options, headers: { 'User-Agent': browser, Accept: 'text/html' } });
  if (!response.ok) throw new Error(`${link} answered ${response.status}.`);
  return mainText(await readHtml(response.text, response.url)).slice(0, most);
}

const isForum = (host: string) => ['reddit.com', 'redd.it'].some((one) => host === one || host.endsWith(`.${one}`));

/** A post and its five best comments. */
function forumText(answer: unknown): string {
  const [first, second] = asList(answer).map((listing) => asList(asObject(asObject(listing)['data'])['children']));
  const post = asObject(asObject(first?.[0])['data']);
  if (!asText(post['title'])) return '';
  const comments = (second ?? [])
    .slice(0, 20)
    .map((comment) => asObject(asObject(comment)['data']))
    .map((comment) => ({ text: asText(comment['body']), score: Number(comment['score']) || 0 }))
    .filter(({ text }) => text.length > 50)
    .sort((a, b) => b.score - a.score)
    .slice(0, 5);
  const head = `${asText(post['title'])}. By ${asText(post['author'])}, score ${post['score'] ?? 0}, ${post['num_comments'] ?? 0} comments.`;
  return squeezed(
    [head, asText(post['selftext']).slice(0, 1000), ...comments.map(({ text }) => text.slice(0, 500))].join(' '),
  );
}
