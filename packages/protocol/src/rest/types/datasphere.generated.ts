// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { PageLinks } from './shared.generated.js';

export interface DatasphereDocumentsListQuery {
  /** Page to return, counted from 0; above 0 it needs `page_token`. At least 0. Default: `0`. */
  page_number?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  page_size?: number | undefined;
  /** Where the page starts, as the link to it says. */
  page_token?: string | undefined;
}

/** One page: Documents. */
export interface DatasphereDocumentPage {
  /** Documents. */
  data: DatasphereDocument[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** A document that can be searched. */
export interface DatasphereDocument {
  /** The document. */
  id: string;
  /** Its name. */
  filename: string;
  /** How far a document or a chunk is. */
  status: DatasphereStatus;
  /** Words to find it by. */
  tags: string[];
  /** How it is cut into chunks. */
  chunking_strategy: 'sentence' | 'paragraph' | 'page' | 'sliding' | (string & {});
  /** The most sentences in a chunk. With the strategy `sentence`; else `null`. */
  max_sentences_per_chunk: number | null;
  /** Whether lines end chunks. With the strategy `sentence`; else `null`. */
  split_newlines: boolean | null;
  /** Words that a chunk shares with the next. With the strategy `sliding`; else `null`. */
  overlap_size: number | null;
  /** Words in a chunk. With the strategy `sliding`; else `null`. */
  chunk_size: number | null;
  /** How many chunks it has. */
  number_of_chunks: number;
  /** Path of its chunks. */
  chunks_uri: string;
  /** When it was made. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
}

/** How far a document or a chunk is. */
export type DatasphereStatus = 'submitted' | 'in_progress' | 'completed' | 'failed' | (string & {});

/** A document to take in; `chunking_strategy` tells how it is cut, `sentence` when it is left out. */
export type CreateDatasphereDocument =
  | CreateSentenceDocument
  | CreateSlidingDocument
  | CreatePageDocument
  | CreateParagraphDocument;

/** A document, cut by sentences. */
export interface CreateSentenceDocument {
  /** Where the document is. */
  url: string;
  /** How it is cut: the default. */
  chunking_strategy?: 'sentence' | undefined;
  /** Words to find it by. */
  tags?: string[] | undefined;
  /** The most sentences in a chunk. Default: `50`. */
  max_sentences_per_chunk?: number | undefined;
  /** Lines end chunks. Default: `false`. */
  split_newlines?: boolean | undefined;
}

/** A document, cut into so many words. */
export interface CreateSlidingDocument {
  /** Where the document is. */
  url: string;
  /** How it is cut. */
  chunking_strategy: 'sliding';
  /** Words to find it by. */
  tags?: string[] | undefined;
  /** Words in a chunk. Default: `50`. */
  chunk_size?: number | undefined;
  /** Words that a chunk shares with the next. Default: `10`. */
  overlap_size?: number | undefined;
}

/** A document, cut by pages. */
export interface CreatePageDocument {
  /** Where the document is. */
  url: string;
  /** How it is cut. */
  chunking_strategy: 'page';
  /** Words to find it by. */
  tags?: string[] | undefined;
}

/** A document, cut by paragraphs. */
export interface CreateParagraphDocument {
  /** Where the document is. */
  url: string;
  /** How it is cut. */
  chunking_strategy: 'paragraph';
  /** Words to find it by. */
  tags?: string[] | undefined;
}

export interface SearchDatasphere {
  /** What to look for. */
  query_string: string;
  /** Only in documents with these words. */
  tags?: string[] | undefined;
  /** Only in this document. */
  document_id?: string | undefined;
  /** How far from the question a chunk may be; less is nearer. Range: 0 to 78.3836717690617. */
  distance?: number | undefined;
  /** The most chunks. At least 1. Default: `5`. */
  count?: number | undefined;
  /** Language of the question. Default: `"en"`. */
  language?: string | undefined;
  /** Parts of speech for which synonyms are looked for too. Default: `["NOUN","VERB","ADJ","ADV"]`. */
  pos_to_expand?: string[] | undefined;
  /** The most synonyms of a word. At least 1. Default: `10`. */
  max_synonyms?: number | undefined;
}

/** What a search has found. */
export interface DatasphereSearchResult {
  /** The chunks, best first. */
  chunks: DatasphereFind[];
}

/** A chunk that a search has found. */
export interface DatasphereFind {
  /** The text. */
  text: string;
  /** The document. */
  document_id: string;
}

export interface UpdateDatasphereDocument {
  /** Words to find it by. */
  tags: string[];
}

export interface DatasphereDocumentsListChunksQuery {
  /** Page to return, counted from 0; above 0 it needs `page_token`. At least 0. Default: `0`. */
  page_number?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  page_size?: number | undefined;
  /** Where the page starts, as the link to it says. */
  page_token?: string | undefined;
}

/** One page: Chunks. */
export interface DatasphereChunkPage {
  /** Chunks. */
  data: DatasphereChunk[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** A piece of a document. */
export interface DatasphereChunk {
  /** The chunk. */
  id: string;
  /** The document. */
  datasphere_document_id: string;
  /** The project. */
  project_id: string;
  /** How far a document or a chunk is. */
  status: DatasphereStatus;
  /** The words of its document. */
  tags: string[];
  /** Its text. */
  content: string;
  /** When it was made. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
}
