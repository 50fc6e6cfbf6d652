import type {
  CreateDatasphereDocument,
  DatasphereChunk,
  DatasphereChunkPage,
  DatasphereDocument,
  DatasphereDocumentPage,
  DatasphereSearchResult,
  Operations,
  SearchDatasphere,
  UpdateDatasphereDocument,
} from '@signalwire/protocol/rest';
import type { Api } from '../api.js';
import type { ApiPromise } from '../api-promise.js';
import type { RequestOptions } from '../options.js';
import type { PagePromise } from '../pagination.js';
import { Resource } from './resource.js';

/** Documents that can be searched by meaning. [rest/datasphere] */
export class DatasphereNamespace {
  readonly #api: Api;
  #documents: DatasphereDocuments | undefined;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /** The documents. */
  get documents(): DatasphereDocuments {
    this.#documents ??= new DatasphereDocuments(this.#api);
    return this.#documents;
  }
}

/** Documents and their chunks. Needs the scope `datasphere`. [rest/datasphere] */
export class DatasphereDocuments extends Resource {
  /**
   * Takes in a document from a URL. It is cut into chunks in the background; `status` tells when that is done.
   * [rest/datasphere/create]
   * @param body `url`; `tags`; `chunking_strategy`: `sentence`, the default, with `max_sentences_per_chunk` (50) and
   *   `split_newlines`, `sliding` with `chunk_size` (50) and `overlap_size` (10) in words, `page` or `paragraph`.
   * @returns The document.
   * @throws {RestValidationError} When a parameter is not accepted.
   * @example
   * const document = await client.datasphere.documents.create({ url: 'https://example.com/manual.pdf', tags: ['v2'] });
   */
  create(body: CreateDatasphereDocument, options?: RequestOptions): ApiPromise<DatasphereDocument> {
    return this.send('datasphere.documents.create', { body }, options);
  }

  /**
   * Lists documents. [rest/datasphere/list]
   * @param query `page_number`, from 0; `page_size`, 1 to 1000, default 50; `page_token`.
   * @returns A page; iterate over it to get the documents of all pages.
   * @throws {RestValidationError} When a parameter is not accepted.
   * @example
   * for await (const { filename, status } of client.datasphere.documents.list()) console.log(filename, status);
   */
  list(
    query?: Operations['datasphere.documents.list']['query'],
    options?: RequestOptions,
  ): PagePromise<DatasphereDocumentPage, DatasphereDocument> {
    return this.page('datasphere.documents.list', { query }, options);
  }

  /**
   * Gives a document. [rest/datasphere/get]
   * @throws {RestNotFoundError} When the project has no such document.
   */
  get(documentId: string, options?: RequestOptions): ApiPromise<DatasphereDocument> {
    return this.send('datasphere.documents.get', { params: { id: documentId } }, options);
  }

  /**
   * Changes the tags of a document. [rest/datasphere/update]
   * @param body `tags`, all of them.
   * @returns The document as it is now.
   * @throws {RestNotFoundError} When the project has no such document.
   */
  update(documentId: string, body: UpdateDatasphereDocument, options?: RequestOptions): ApiPromise<DatasphereDocument> {
    return this.send('datasphere.documents.update', { params: { id: documentId }, body }, options);
  }

  /**
   * Deletes a document and its chunks. [rest/datasphere/delete]
   * @throws {RestNotFoundError} When the project has no such document.
   */
  delete(documentId: string, options?: RequestOptions): ApiPromise<void> {
    return this.send('datasphere.documents.delete', { params: { id: documentId } }, options);
  }

  /**
   * Finds the chunks that are nearest to a question. [rest/datasphere/search]
   * @param query The question; or all parameters in one object, the question as `query_string`.
   * @param more `count`, the most chunks, default 5; `tags` and `document_id`, where to look; `distance`, how far a chunk
   *   may be; `language`, default `en`; `pos_to_expand`; `max_synonyms`, default 10.
   * @returns `chunks`, best first, each with its `text` and `document_id`.
   * @throws {RestValidationError} When a parameter is not accepted.
   * @example
   * const { chunks } = await client.datasphere.documents.search('How do I reset my password?', { count: 3 });
   */
  search(
    query: string,
    more?: Omit<SearchDatasphere, 'query_string'>,
    options?: RequestOptions,
  ): ApiPromise<DatasphereSearchResult>;
  search(body: SearchDatasphere, options?: RequestOptions): ApiPromise<DatasphereSearchResult>;
  search(
    query: string | SearchDatasphere,
    more?: Omit<SearchDatasphere, 'query_string'> | RequestOptions,
    options?: RequestOptions,
  ): ApiPromise<DatasphereSearchResult> {
    if (typeof query !== 'string')
      return this.send('datasphere.documents.search', { body: query }, more as RequestOptions | undefined);
    const body = { query_string: query, ...(more as Omit<SearchDatasphere, 'query_string'>) };
    return this.send('datasphere.documents.search', { body }, options);
  }

  /**
   * Lists the chunks of a document. [rest/datasphere/list-chunks]
   * @param query `page_number`, from 0; `page_size`, 1 to 1000, default 50; `page_token`.
   * @returns A page; iterate over it to get the chunks of all pages.
   * @throws {RestNotFoundError} When the project has no such document.
   */
  listChunks(
    documentId: string,
    query?: Operations['datasphere.documents.listChunks']['query'],
    options?: RequestOptions,
  ): PagePromise<DatasphereChunkPage, DatasphereChunk> {
    return this.page('datasphere.documents.listChunks', { params: { documentId }, query }, options);
  }

  /**
   * Gives a chunk of a document. [rest/datasphere/get-chunk]
   * @throws {RestNotFoundError} When there is no such document, or no such chunk of it.
   */
  getChunk(documentId: string, chunkId: string, options?: RequestOptions): ApiPromise<DatasphereChunk> {
    return this.send('datasphere.documents.getChunk', { params: { documentId, chunkId } }, options);
  }

  /**
   * Deletes a chunk of a document. [rest/datasphere/delete-chunk]
   * @throws {RestNotFoundError} When there is no such document, or no such chunk of it.
   */
  deleteChunk(documentId: string, chunkId: string, options?: RequestOptions): ApiPromise<void> {
    return this.send('datasphere.documents.deleteChunk', { params: { documentId, chunkId } }, options);
  }
}
