import Type, { type TSchema } from 'typebox';
import { type Namespace, type Operation, operation } from '../operation.js';
import {
  bool,
  closed,
  constant,
  integer,
  list,
  named,
  nullable,
  number,
  open,
  openEnum,
  text,
  timestamp,
  union,
  url,
  uuid,
} from '../schema.js';
import { page, pageQuery } from './shared.js';

const documentId = uuid('The document.');
const tags = list(text(), 'Words to find it by.');
const times = { created_at: timestamp('When it was made.'), updated_at: timestamp('When it last changed.') };

const status = named(
  'DatasphereStatus',
  openEnum(['submitted', 'in_progress', 'completed', 'failed']),
  'How far a document or a chunk is.',
);

const only = (strategy: string, description: string) =>
  `${description} With the strategy \`${strategy}\`; else \`null\`.`;

const document = named(
  'DatasphereDocument',
  open({
    id: documentId,
    filename: text('Its name.'),
    status,
    tags,
    chunking_strategy: openEnum(['sentence', 'paragraph', 'page', 'sliding'], 'How it is cut into chunks.'),
    max_sentences_per_chunk: nullable(Type.Integer(), only('sentence', 'The most sentences in a chunk.')),
    split_newlines: nullable(Type.Boolean(), only('sentence', 'Whether lines end chunks.')),
    overlap_size: nullable(Type.Integer(), only('sliding', 'Words that a chunk shares with the next.')),
    chunk_size: nullable(Type.Integer(), only('sliding', 'Words in a chunk.')),
    number_of_chunks: integer('How many chunks it has.'),
    chunks_uri: text('Path of its chunks.'),
    ...times,
  }),
  'A document that can be searched.',
);

const chunk = named(
  'DatasphereChunk',
  open({
    id: uuid('The chunk.'),
    datasphere_document_id: documentId,
    project_id: uuid('The project.'),
    status,
    tags: list(text(), 'The words of its document.'),
    content: text('Its text.'),
    ...times,
  }),
  'A piece of a document.',
);

const source = { url: url('Where the document is.') };
const cut = (name: string, description: string, strategy: string, settings: Record<string, TSchema> = {}) =>
  named(
    name,
    closed({ ...source, chunking_strategy: constant(strategy, 'How it is cut.') }, { tags, ...settings }),
    description,
  );

const bySentences = named(
  'CreateSentenceDocument',
  closed(source, {
    chunking_strategy: constant('sentence', 'How it is cut: the default.'),
    tags,
    max_sentences_per_chunk: integer('The most sentences in a chunk.', { default: 50 }),
    split_newlines: bool('Lines end chunks.', { default: false }),
  }),
  'A document, cut by sentences.',
);

const createDocument = named(
  'CreateDatasphereDocument',
  union([
    bySentences,
    cut('CreateSlidingDocument', 'A document, cut into so many words.', 'sliding', {
      chunk_size: integer('Words in a chunk.', { default: 50 }),
      overlap_size: integer('Words that a chunk shares with the next.', { default: 10 }),
    }),
    cut('CreatePageDocument', 'A document, cut by pages.', 'page'),
    cut('CreateParagraphDocument', 'A document, cut by paragraphs.', 'paragraph'),
  ]),
  'A document to take in; `chunking_strategy` tells how it is cut, `sentence` when it is left out.',
);

const search = named(
  'SearchDatasphere',
  closed(
    { query_string: text('What to look for.') },
    {
      tags: list(text(), 'Only in documents with these words.'),
      document_id: uuid('Only in this document.'),
      distance: number('How far from the question a chunk may be; less is nearer.', {
        minimum: 0,
        maximum: 78.3836717690617,
      }),
      count: integer('The most chunks.', { minimum: 1, default: 5 }),
      language: text('Language of the question.', { default: 'en' }),
      pos_to_expand: list(text(), 'Parts of speech for which synonyms are looked for too.', {
        default: ['NOUN', 'VERB', 'ADJ', 'ADV'],
      }),
      max_synonyms: integer('The most synonyms of a word.', { minimum: 1, default: 10 }),
    },
  ),
);

const found = named(
  'DatasphereSearchResult',
  open({
    chunks: list(
      named(
        'DatasphereFind',
        open({ text: text('The text.'), document_id: documentId }),
        'A chunk that a search has found.',
      ),
      'The chunks, best first.',
    ),
  }),
  'What a search has found.',
);

const path = '/api/datasphere/documents';
const pages = 'rest/datasphere';

type Own = Omit<Operation, 'id' | 'path' | 'scopes' | 'errors' | 'page'>;
const about = (method: string, place: string, statuses: readonly number[], own: Own): Operation =>
  operation({
    id: `datasphere.documents.${method}`,
    path: `${path}${place}`,
    scopes: ['datasphere'],
    errors: { style: 'rest', statuses },
    page: `${pages}/${method.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    ...own,
  });

const query = closed({}, pageQuery);
const paging = { style: 'links', items: 'data' } as const;
const ofOne = { id: documentId };
const ofChunk = { documentId, chunkId: uuid('The chunk.') };

/** Documents, cut into chunks that can be searched by meaning. */
export const datasphere: Namespace = {
  name: 'datasphere',
  operations: [
    about('list', '', [400, 401, 422, 500], {
      summary: 'Lists documents.',
      method: 'GET',
      query,
      success: { status: 200, schema: page('DatasphereDocumentPage', document, 'Documents.') },
      paging,
    }),
    about('create', '', [400, 401, 422, 500], {
      summary: 'Takes in a document from a URL.',
      method: 'POST',
      body: { encoding: 'json', schema: createDocument },
      success: { status: 201, schema: document },
    }),
    about('search', '/search', [400, 401, 422, 500], {
      summary: 'Finds the chunks that are nearest to a question.',
      method: 'POST',
      body: { encoding: 'json', schema: search },
      success: { status: 200, schema: found },
    }),
    about('get', '/{id}', [400, 401, 404, 500], {
      summary: 'Gives a document.',
      method: 'GET',
      params: ofOne,
      success: { status: 200, schema: document },
    }),
    about('update', '/{id}', [400, 401, 404, 422, 500], {
      summary: 'Changes the words to find a document by.',
      method: 'PATCH',
      params: ofOne,
      body: { encoding: 'json', schema: named('UpdateDatasphereDocument', closed({ tags })) },
      success: { status: 200, schema: document },
    }),
    about('delete', '/{id}', [400, 401, 404, 500], {
      summary: 'Deletes a document and its chunks.',
      method: 'DELETE',
      params: ofOne,
      success: { status: 204 },
    }),
    about('listChunks', '/{documentId}/chunks', [400, 401, 404, 422, 500], {
      summary: 'Lists the chunks of a document.',
      method: 'GET',
      params: { documentId },
      query,
      success: { status: 200, schema: page('DatasphereChunkPage', chunk, 'Chunks.') },
      paging,
    }),
    about('getChunk', '/{documentId}/chunks/{chunkId}', [400, 401, 404, 500], {
      summary: 'Gives a chunk of a document.',
      method: 'GET',
      params: ofChunk,
      success: { status: 200, schema: chunk },
    }),
    about('deleteChunk', '/{documentId}/chunks/{chunkId}', [400, 401, 404, 500], {
      summary: 'Deletes a chunk of a document.',
      method: 'DELETE',
      params: ofChunk,
      success: { status: 204 },
    }),
  ],
};
