import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MemoryIndex, type SearchDocument } from '../../src/search/index.js';
import { NativeVectorSearchSkill } from '../../src/skills/index.js';
import { make } from '../agents/desk.js';
import { type Answer, failures, late, logged, serveService, serveSkill } from './served.js';

const documents = [
  {
    id: 'hours',
    text: 'We are open from nine to five, Monday to Friday.',
    tags: ['visit'],
    metadata: { filename: 'visit.md', section: 'Hours' },
  },
  { id: 'returns', text: 'Returned goods are taken back within thirty days.', tags: ['orders'] },
  {
    id: 'repairs',
    text: 'Repairs of gears and brakes take two days; call before you bring your bicycle.',
    tags: ['orders', 'visit'],
  },
];

describe('texts in memory', () => {
  test('are found by words, other forms of words and misspellings, and no others are', async () => {
    const { call } = await serveSkill(new NativeVectorSearchSkill({ documents }));
    expect((await call('search_knowledge', { query: 'When are you open?' })).response).toMatch(
      /^Results for "When are you open\?": 1\n\n\*\*Result 1\*\* \(from visit.md, section: Hours, tags: visit, relevance: 0\.\d\d\)\nWe are open/,
    );
    expect((await call('search_knowledge', { query: 'returning a repair', count: 1 })).response).toContain('Result 1');
    expect((await call('search_knowledge', { query: 'bicycel' })).response).toContain('bring your bicycle');
    expect((await call('search_knowledge', { query: 'quantum xylophone' })).response).toBe(
      "No information found for 'quantum xylophone'",
    );
    expect((await call('search_knowledge', { query: ' ' })).response).toContain('nothing to look for');
  });

  test('are narrowed by tags and likeness, and written as wanted', async () => {
    const { call } = await serveSkill(
      new NativeVectorSearchSkill({
        documents,
        tags: ['orders'],
        response_prefix: 'Before.',
        response_postfix: 'After.',
      }),
    );
    const { response } = await call('search_knowledge', { query: 'open days' });
    expect(response).toMatch(/^Before\..*After\.$/s);
    expect(response).not.toContain('Monday');
    const strict = await serveSkill(
      new NativeVectorSearchSkill({ documents, similarity_threshold: 1, no_results_message: 'Nothing on {query}.' }),
    );
    expect((await strict.call('search_knowledge', { query: 'open' })).response).toBe('Nothing on open.');
    const own = await serveSkill(
      new NativeVectorSearchSkill({
        documents,
        response_format_callback: ({ results }: never) => `${(results as unknown[]).length} found`,
      }),
    );
    expect((await own.call('search_knowledge', { query: 'open' })).response).toBe('1 found');
    const log = logged();
    const broken = await serveSkill(new NativeVectorSearchSkill({ documents, response_format_callback: () => 3 }));
    expect((await broken.call('search_knowledge', { query: 'open' })).response).toContain('Result 1');
    expect(log.text()).toContain('returned number');
  });

  test('score between 0 and 1, best first, whatever is asked', async () => {
    const word = fc.constantFrom('open', 'day', 'brake', 'gear', 'café', 'nine', 'xyz', 'the');
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { maxLength: 20 }),
        text,
        fc.integer({ min: 1, max: 5 }),
        async (texts, query, count) => {
          const index = new MemoryIndex();
          await index.add(texts.map((one, i): SearchDocument => ({ id: String(i), text: one })));
          const hits = await index.search(query, { count });
          expect(hits.length).toBeLessThanOrEqual(count);
          for (const [i, { score }] of hits.entries()) {
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThanOrEqual(1);
            if (i > 0) expect(score).toBeLessThanOrEqual(hits[i - 1]?.score ?? 0);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  test('can have the vectors of a service', async () => {
    const meanings: Record<string, number[]> = { automobile: [1, 0, 0], car: [0.9, 0.1, 0], apple: [0, 0, 1] };
    const { url, asked } = await serveService(({ body }): Answer => {
      const { input } = JSON.parse(body) as { input: string[] };
      return {
        body: { data: input.map((text, index) => ({ index, embedding: meanings[text] ?? [0, 1, 0] })).reverse() },
      };
    });
    const skill = new NativeVectorSearchSkill({
      documents: ['automobile', 'apple'].map((text) => ({ id: text, text })),
      embeddings_url: `${url}/v1`,
      embeddings_api_key: 'k',
      model_name: 'm',
      similarity_threshold: 0.2,
    });
    const { call } = await serveSkill(skill);
    expect((await call('search_knowledge', { query: 'car' })).response).toMatch(/: 1\n\n.*automobile$/s);
    expect(asked.map((one) => [one.url.pathname, one.headers.authorization, JSON.parse(one.body).model])).toEqual([
      ['/v1/embeddings', 'Bearer k', 'm'],
      ['/v1/embeddings', 'Bearer k', 'm'],
    ]);
  });
});

describe('a search server', () => {
  const server = (answer: Answer) =>
    serveService(({ url }) => (url.pathname === '/health' ? { body: { status: 'ok' } } : answer));

  test('is asked as documented', async () => {
    const { url, asked } = await server({
      body: { results: [{ content: 'Nine to five.', score: 0.5, metadata: { filename: 'a.md', tags: ['x'] } }] },
    });
    const withUser = url.replace('http://', 'http://me:p%40ss@');
    const { call } = await serveSkill(
      new NativeVectorSearchSkill({ remote_url: withUser, index_name: 'kb', count: 2, tags: ['x'] }),
    );
    expect((await call('search_knowledge', { query: 'hours' })).response).toContain(
      '**Result 1** (from a.md, tags: x, relevance: 0.50)\nNine to five.',
    );
    expect(asked.map((one) => [one.method, one.url.pathname, one.headers.authorization])).toEqual([
      ['GET', '/health', `Basic ${btoa('me:p@ss')}`],
      ['POST', '/search', `Basic ${btoa('me:p@ss')}`],
    ]);
    expect(JSON.parse(asked[1]?.body ?? '')).toEqual({
      query: 'hours',
      index_name: 'kb',
      count: 2,
      similarity_threshold: 0,
      tags: ['x'],
    });
  });

  test.each(failures)('is %s', async (_, answer, hears, logs) => {
    const log = logged();
    const { call } = await serveSkill(new NativeVectorSearchSkill({ remote_url: (await server(answer)).url }));
    expect((await call('search_knowledge', { query: 'hours' })).response).toMatch(hears);
    expect(log.text()).toMatch(logs);
  });

  test('is slow', async () => {
    logged();
    const { call } = await serveSkill(new NativeVectorSearchSkill({ remote_url: (await server('hangs')).url }));
    late();
    expect((await call('search_knowledge', { query: 'hours' })).response).toContain('too long to answer');
  });

  test('must be healthy, and what cannot be searched is refused at once', async () => {
    const log = logged();
    const sick = await serveService(() => ({ status: 500 }));
    for (const config of [{ remote_url: sick.url }, { index_file: 'a.swsearch' }, { backend: 'pgvector' as const }, {}])
      await expect(make().addSkill(new NativeVectorSearchSkill(config))).rejects.toThrow('could not be set up');
    expect(log.text()).toMatch(/500.*no index files.*no index files.*needs documents/s);
  });
});
