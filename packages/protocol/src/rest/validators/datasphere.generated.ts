// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern2 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})$/u;
const pattern3 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/u;

function isDatasphereDocumentsListQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'page_number':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
        break;
      case 'page_size':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 1000)) return false;
        break;
      case 'page_token':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfDatasphereDocumentsListQuery(): Shape {
  return { type: 'object', properties: { page_number: { type: 'integer', minimum: 0 }, page_size: { type: 'integer', minimum: 1, maximum: 1000 }, page_token: { type: 'string' } }, additionalProperties: false };
}

function isItemTags(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (typeof x !== 'string') return false;
  return true;
}
function shapeOfItemTags(): Shape {
  return { type: 'array', items: { type: 'string' } };
}

function isDataItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.filename === undefined || v.status === undefined || v.tags === undefined || v.chunking_strategy === undefined || v.max_sentences_per_chunk === undefined || v.split_newlines === undefined || v.overlap_size === undefined || v.chunk_size === undefined || v.number_of_chunks === undefined || v.chunks_uri === undefined || v.created_at === undefined || v.updated_at === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'filename':
      case 'status':
      case 'chunking_strategy':
      case 'chunks_uri':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'tags':
        if (x !== undefined && !isItemTags(x)) return false;
        break;
      case 'max_sentences_per_chunk':
      case 'overlap_size':
      case 'chunk_size':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x)) || x === null)) return false;
        break;
      case 'split_newlines':
        if (x !== undefined && !(typeof x === 'boolean' || x === null)) return false;
        break;
      case 'number_of_chunks':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      case 'created_at':
      case 'updated_at':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
    }
  }
  return true;
}
function shapeOfDataItem(): Shape {
  return { type: 'object', required: ['id', 'filename', 'status', 'tags', 'chunking_strategy', 'max_sentences_per_chunk', 'split_newlines', 'overlap_size', 'chunk_size', 'number_of_chunks', 'chunks_uri', 'created_at', 'updated_at'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, filename: { type: 'string' }, status: { type: 'string' }, tags: shapeOfItemTags(), chunking_strategy: { type: 'string' }, max_sentences_per_chunk: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, split_newlines: { anyOf: [{ type: 'boolean' }, { type: 'null' }] }, overlap_size: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, chunk_size: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, number_of_chunks: { type: 'integer' }, chunks_uri: { type: 'string' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' } } };
}

function isDatasphereDocumentsListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem(x)) return false;
  return true;
}
function shapeOfDatasphereDocumentsListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem() };
}

function isDatasphereDocumentsListResultLinks(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.self === undefined || v.first === undefined) return false;
  let x: unknown = v.self;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.first;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.next;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.prev;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfDatasphereDocumentsListResultLinks(): Shape {
  return { type: 'object', required: ['self', 'first'], properties: { self: { type: 'string' }, first: { type: 'string' }, next: { type: 'string' }, prev: { type: 'string' } } };
}

function isDatasphereDocumentsListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isDatasphereDocumentsListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isDatasphereDocumentsListResultLinks(x)) return false;
  return true;
}
function shapeOfDatasphereDocumentsListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfDatasphereDocumentsListResultData(), links: shapeOfDatasphereDocumentsListResultLinks() } };
}

function isDatasphereDocumentsCreateBody1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.url === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'url':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
      case 'chunking_strategy':
        if (x !== undefined && x !== 'sentence') return false;
        break;
      case 'tags':
        if (x !== undefined && !isItemTags(x)) return false;
        break;
      case 'max_sentences_per_chunk':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      case 'split_newlines':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfDatasphereDocumentsCreateBody1(): Shape {
  return { type: 'object', required: ['url'], properties: { url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, chunking_strategy: { type: 'string', const: 'sentence' }, tags: shapeOfItemTags(), max_sentences_per_chunk: { type: 'integer' }, split_newlines: { type: 'boolean' } }, additionalProperties: false };
}

function isDatasphereDocumentsCreateBody2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.url === undefined || v.chunking_strategy === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'url':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
      case 'chunking_strategy':
        if (x !== undefined && x !== 'sliding') return false;
        break;
      case 'tags':
        if (x !== undefined && !isItemTags(x)) return false;
        break;
      case 'chunk_size':
      case 'overlap_size':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfDatasphereDocumentsCreateBody2(): Shape {
  return { type: 'object', required: ['url', 'chunking_strategy'], properties: { url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, chunking_strategy: { type: 'string', const: 'sliding' }, tags: shapeOfItemTags(), chunk_size: { type: 'integer' }, overlap_size: { type: 'integer' } }, additionalProperties: false };
}

function isDatasphereDocumentsCreateBody3(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.url === undefined || v.chunking_strategy === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'url':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
      case 'chunking_strategy':
        if (x !== undefined && x !== 'page') return false;
        break;
      case 'tags':
        if (x !== undefined && !isItemTags(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfDatasphereDocumentsCreateBody3(): Shape {
  return { type: 'object', required: ['url', 'chunking_strategy'], properties: { url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, chunking_strategy: { type: 'string', const: 'page' }, tags: shapeOfItemTags() }, additionalProperties: false };
}

function isDatasphereDocumentsCreateBody4(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.url === undefined || v.chunking_strategy === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'url':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
      case 'chunking_strategy':
        if (x !== undefined && x !== 'paragraph') return false;
        break;
      case 'tags':
        if (x !== undefined && !isItemTags(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfDatasphereDocumentsCreateBody4(): Shape {
  return { type: 'object', required: ['url', 'chunking_strategy'], properties: { url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, chunking_strategy: { type: 'string', const: 'paragraph' }, tags: shapeOfItemTags() }, additionalProperties: false };
}

function isDatasphereDocumentsCreateBody(v: unknown): boolean {
  return (isDatasphereDocumentsCreateBody1(v) || isDatasphereDocumentsCreateBody2(v) || isDatasphereDocumentsCreateBody3(v) || isDatasphereDocumentsCreateBody4(v));
}
function shapeOfDatasphereDocumentsCreateBody(): Shape {
  return { anyOf: [shapeOfDatasphereDocumentsCreateBody1(), shapeOfDatasphereDocumentsCreateBody2(), shapeOfDatasphereDocumentsCreateBody3(), shapeOfDatasphereDocumentsCreateBody4()] };
}

function isDatasphereDocumentsSearchBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.query_string === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'query_string':
      case 'language':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'tags':
      case 'pos_to_expand':
        if (x !== undefined && !isItemTags(x)) return false;
        break;
      case 'document_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'distance':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0 && x <= 78.3836717690617)) return false;
        break;
      case 'count':
      case 'max_synonyms':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfDatasphereDocumentsSearchBody(): Shape {
  return { type: 'object', required: ['query_string'], properties: { query_string: { type: 'string' }, tags: shapeOfItemTags(), document_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, distance: { type: 'number', minimum: 0, maximum: 78.3836717690617 }, count: { type: 'integer', minimum: 1 }, language: { type: 'string' }, pos_to_expand: shapeOfItemTags(), max_synonyms: { type: 'integer', minimum: 1 } }, additionalProperties: false };
}

function isChunksItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.text === undefined || v.document_id === undefined) return false;
  let x: unknown = v.text;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.document_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  return true;
}
function shapeOfChunksItem(): Shape {
  return { type: 'object', required: ['text', 'document_id'], properties: { text: { type: 'string' }, document_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' } } };
}

function isDatasphereDocumentsSearchResultChunks(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isChunksItem(x)) return false;
  return true;
}
function shapeOfDatasphereDocumentsSearchResultChunks(): Shape {
  return { type: 'array', items: shapeOfChunksItem() };
}

function isDatasphereDocumentsSearchResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.chunks === undefined) return false;
  let x: unknown = v.chunks;
  if (x !== undefined && !isDatasphereDocumentsSearchResultChunks(x)) return false;
  return true;
}
function shapeOfDatasphereDocumentsSearchResult(): Shape {
  return { type: 'object', required: ['chunks'], properties: { chunks: shapeOfDatasphereDocumentsSearchResultChunks() } };
}

function isDatasphereDocumentsUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.tags === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'tags':
        if (x !== undefined && !isItemTags(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfDatasphereDocumentsUpdateBody(): Shape {
  return { type: 'object', required: ['tags'], properties: { tags: shapeOfItemTags() }, additionalProperties: false };
}

function isDataItem_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.datasphere_document_id === undefined || v.project_id === undefined || v.status === undefined || v.tags === undefined || v.content === undefined || v.created_at === undefined || v.updated_at === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.datasphere_document_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.project_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.status;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.tags;
  if (x !== undefined && !isItemTags(x)) return false;
  x = v.content;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.created_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.updated_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  return true;
}
function shapeOfDataItem_2(): Shape {
  return { type: 'object', required: ['id', 'datasphere_document_id', 'project_id', 'status', 'tags', 'content', 'created_at', 'updated_at'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, datasphere_document_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, project_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, status: { type: 'string' }, tags: shapeOfItemTags(), content: { type: 'string' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' } } };
}

function isDatasphereDocumentsListChunksResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem_2(x)) return false;
  return true;
}
function shapeOfDatasphereDocumentsListChunksResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem_2() };
}

function isDatasphereDocumentsListChunksResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isDatasphereDocumentsListChunksResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isDatasphereDocumentsListResultLinks(x)) return false;
  return true;
}
function shapeOfDatasphereDocumentsListChunksResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfDatasphereDocumentsListChunksResultData(), links: shapeOfDatasphereDocumentsListResultLinks() } };
}

export const datasphere_documents_list_query: CompiledValidator = { fits: isDatasphereDocumentsListQuery, shape: shapeOfDatasphereDocumentsListQuery };
export const datasphere_documents_list_result: CompiledValidator = { fits: isDatasphereDocumentsListResult, shape: shapeOfDatasphereDocumentsListResult };
export const datasphere_documents_create_body: CompiledValidator = { fits: isDatasphereDocumentsCreateBody, shape: shapeOfDatasphereDocumentsCreateBody };
export const datasphere_documents_create_result: CompiledValidator = { fits: isDataItem, shape: shapeOfDataItem };
export const datasphere_documents_search_body: CompiledValidator = { fits: isDatasphereDocumentsSearchBody, shape: shapeOfDatasphereDocumentsSearchBody };
export const datasphere_documents_search_result: CompiledValidator = { fits: isDatasphereDocumentsSearchResult, shape: shapeOfDatasphereDocumentsSearchResult };
export const datasphere_documents_update_body: CompiledValidator = { fits: isDatasphereDocumentsUpdateBody, shape: shapeOfDatasphereDocumentsUpdateBody };
export const datasphere_documents_listChunks_result: CompiledValidator = { fits: isDatasphereDocumentsListChunksResult, shape: shapeOfDatasphereDocumentsListChunksResult };
export const datasphere_documents_getChunk_result: CompiledValidator = { fits: isDataItem_2, shape: shapeOfDataItem_2 };
