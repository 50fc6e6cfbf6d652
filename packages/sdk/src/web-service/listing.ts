import type { Entry } from '../hosting/index.js';

/**
 * A page that lists the files and folders of a folder.
 * @param route Path of the outermost folder.
 * @param path From there to this one.
 */
export function listingPage(route: string, path: readonly string[], entries: readonly Entry[]): Response {
  const title = inHtml(`${route}/${path.join('/')}`);
  const href = (parts: readonly string[], end: string) =>
    inHtml(`${[route, ...parts.map(encodeURIComponent)].join('/')}${end}`);
  const rows = entries.map(({ name, folder }) => {
    const end = folder ? '/' : '';
    return `<li><a href="${href([...path, name], end)}">${inHtml(name + end)}</a></li>`;
  });
  const up = path.length > 0 ? `<li><a href="${href(path.slice(0, -1), '/')}">../</a></li>` : '';
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><ul>${up}${rows.join('')}</ul></html>`;
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  });
}

const inHtml = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
